package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Serialization there and back, in every state. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.GrowableSubject#lists")
class SerializationTest {
    @Parameter
    GrowableSubject subject;

    @Test
    void roundTrip_anyList_keepsClassAndElements() {
        List<String> copy = SerializableTester.reserialize(subject.list().raw());
        assertThat(copy).hasSameClassAs(subject.list().raw());
        ListSubject.holds(copy, subject.elements());
        Representation.check(copy);
    }

    @Test
    void roundTrip_anyList_comesBackAsSmallAsItCanBeOrWithItsCapacity() {
        GrowableList<String> copy = subject.type()
                .face(SerializableTester.reserialize(subject.list().raw()));
        boolean grows = subject.type().grows();
        int capacity = grows
                ? Math.max(copy.inlineCapacity(), subject.size())
                : subject.list().capacity();
        assertThat(copy.isInline()).isEqualTo(capacity <= copy.inlineCapacity());
        assertThat(copy.capacity()).isEqualTo(capacity);
    }

    @Test
    void roundTrip_thenAdd_leavesTheOriginalAlone() {
        GrowableList<String> list = subject.list();
        List<String> copy = SerializableTester.reserialize(list.raw());
        copy.add("new");
        ListSubject.holds(list, subject.elements());
        assertThat(copy).hasSize(subject.size() + 1).endsWith("new");
    }

    @Test
    void roundTrip_nullsAndSharedElements_keepsNullsAndIdentity() {
        Object shared = new ArrayList<>(List.of("shared"));
        List<Object> elements = new ArrayList<>(Arrays.asList(null, shared, null, shared));
        elements.addAll(subject.elements());
        GrowableList<Object> list = subject.state().build(subject.type(), elements);
        List<Object> copy = SerializableTester.reserialize(list.raw());
        ListSubject.holds(copy, elements);
        assertThat(copy.get(1)).isSameAs(copy.get(3)).isNotSameAs(shared);
    }

    @Test
    void roundTrip_listsInLists_keepsAllClasses() {
        GrowableList<Object> outer = subject.type().empty();
        outer.add(subject.list().raw());
        outer.add(subject.list().raw());
        List<Object> copy = SerializableTester.reserialize(outer.raw());
        assertThat(copy.get(0)).hasSameClassAs(outer.raw()).isEqualTo(subject.elements());
        assertThat(copy).isEqualTo(outer);
    }

    /** Room to grow is not data: two equal lists, of the same fixed capacity if they have one, have the same serialized form. */
    @Test
    void serialized_anyState_isTheSameBytes() {
        GrowableList<String> list = subject.list();
        GrowableList<String> plain = subject.type().grows()
                ? subject.type().containing(subject.elements())
                : subject.type().containing(subject.elements(), list.capacity());
        assertThat(HostileStreams.serialize(list.raw())).isEqualTo(HostileStreams.serialize(plain.raw()));
    }

    @Test
    void serialize_elementThatIsNotSerializable_throwsAndKeepsElements() throws IOException {
        List<Object> elements = new ArrayList<>(subject.elements());
        elements.add(new Object());
        GrowableList<Object> list = subject.state().build(subject.type(), elements);
        try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
            assertThatThrownBy(() -> out.writeObject(list.raw())).isInstanceOf(NotSerializableException.class);
        }
        ListSubject.holds(list, elements);
    }

    /** A proxy cannot close a circle as ArrayList does, but it must not end up as an element of the list either. */
    @Test
    void roundTrip_listThatContainsItself_neverLeaksTheProxy() {
        GrowableList<Object> list = subject.state().build(subject.type(), List.of("a"));
        list.add(list);
        byte[] stream = HostileStreams.serialize(list.raw());
        Object copy;
        try {
            copy = HostileStreams.deserialize(stream);
        } catch (IOException | ClassNotFoundException | ClassCastException refused) {
            return;
        }
        assertThat(((List<?>) copy).get(1)).isSameAs(copy);
    }

    @Test
    void serialize_views_areNotSerializableAsThoseOfArrayList() {
        GrowableList<String> list = subject.list();
        assertThat(list.subList(0, subject.size())).isNotInstanceOf(Serializable.class);
        assertThat(list.reversed()).isNotInstanceOf(Serializable.class);
    }
}
