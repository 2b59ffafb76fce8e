package io.inlay.smallcoll.primitive;

import com.google.common.collect.testing.SampleElements;
import com.google.common.collect.testing.SetTestSuiteBuilder;
import com.google.common.collect.testing.TestSetGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.SetFeature;
import io.inlay.smallcoll.GuavaSuites;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Guava's set suite on {@code asSet()}, with the features of {@code HashSet} but for null, which may be asked for only. */
class GuavaPrimitiveSetSuiteTest {
    /** How a set came to hold its elements. */
    private enum State {
        CONSTRUCTED {
            @Override
            TableSet<Object> build(PrimitiveSetType type, List<Object> elements) {
                return type.containing(elements);
            }
        },
        GROWN {
            @Override
            TableSet<Object> build(PrimitiveSetType type, List<Object> elements) {
                return filled(type.empty(), elements);
            }
        },
        TINY {
            @Override
            TableSet<Object> build(PrimitiveSetType type, List<Object> elements) {
                return filled(type.withExpectedSize(4), elements);
            }
        },
        PRESIZED {
            @Override
            TableSet<Object> build(PrimitiveSetType type, List<Object> elements) {
                return filled(type.withExpectedSize(100), elements);
            }
        },
        SHRUNK {
            @Override
            TableSet<Object> build(PrimitiveSetType type, List<Object> elements) {
                TableSet<Object> set = filled(type.empty(), elements);
                List<Object> fillers = fillers(type, 60);
                set.asSet().addAll(fillers);
                set.asSet().removeAll(fillers);
                return set;
            }
        },
        TRIMMED {
            @Override
            TableSet<Object> build(PrimitiveSetType type, List<Object> elements) {
                TableSet<Object> set = SHRUNK.build(type, elements);
                type.trimToSize(set);
                return set;
            }
        },
        CLEARED_ONCE {
            @Override
            TableSet<Object> build(PrimitiveSetType type, List<Object> elements) {
                TableSet<Object> set = SHRUNK.build(type, elements);
                set.clear();
                return filled(set, elements);
            }
        };

        abstract TableSet<Object> build(PrimitiveSetType type, List<Object> elements);

        private static TableSet<Object> filled(TableSet<Object> set, List<Object> elements) {
            set.asSet().addAll(elements);
            return set;
        }

        private static List<Object> fillers(PrimitiveSetType type, int count) {
            List<Object> fillers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                fillers.add(type.element(1_000 + i));
            }
            return fillers;
        }
    }

    @TestFactory
    Stream<DynamicNode> sets() {
        return PrimitiveSetType.all()
                .flatMap(type -> Arrays.stream(State.values())
                        .map(state -> suite(type + " " + state, type, elements -> {
                            TableSet<Object> set = state.build(type, elements);
                            type.check(set, new HashSet<>(elements));
                            return set.asSet();
                        })));
    }

    /** Behind elements that fill the homes of all samples, and go round the end of the table. */
    @TestFactory
    Stream<DynamicNode> setsWhoseGroupsAreFull() {
        return PrimitiveSetType.all()
                .map(type -> suite(type + " of full groups", type, elements -> {
                    TableSet<Object> set = type.withExpectedSize(40);
                    int groups = set.tags.length;
                    List<Object> hidden = type.elements().homedIn(set, groups - 1, 1_000, 3 * Groups.SLOTS + 2);
                    Set<Object> shown =
                            new ShownMap(new SetAsMap(set.asSet()), new HashSet<>(hidden), SetAsMap.PRESENT).keySet();
                    shown.addAll(elements);
                    return shown;
                }));
    }

    private static DynamicNode suite(String name, PrimitiveSetType type, Function<List<Object>, Set<Object>> factory) {
        return GuavaSuites.node(SetTestSuiteBuilder.using(new Generator(type, factory))
                .named(name)
                .withFeatures(
                        SetFeature.GENERAL_PURPOSE,
                        CollectionFeature.ALLOWS_NULL_QUERIES,
                        CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
                        CollectionSize.ANY)
                .createTestSuite());
    }

    private record Generator(PrimitiveSetType type, Function<List<Object>, Set<Object>> factory)
            implements TestSetGenerator<Object> {
        @Override
        public SampleElements<Object> samples() {
            return new SampleElements<>(
                    type.element(0), type.element(1), type.element(2), type.element(3), type.element(4));
        }

        @Override
        public Set<Object> create(Object... elements) {
            return factory.apply(Arrays.asList(elements));
        }

        @Override
        public Object[] createArray(int length) {
            return type.elements().newArray(length);
        }

        @Override
        public Iterable<Object> order(List<Object> insertionOrder) {
            return insertionOrder;
        }
    }
}
