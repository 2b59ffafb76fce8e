package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The model of reversed views does what the JDK's reversed view of an ArrayList does, where the JDK has one. */
class ModelReversedTest {
    private static final int OPERATIONS = 50_000;

    @Test
    void reversedOfModel_doesWhatReversedOfArrayListDoes() {
        assumeTrue(ModelSequenced.available(), "this JDK has no List.reversed");
        long seed = FuzzSeed.choose();
        SplittableRandom random = new SplittableRandom(seed);
        ModelFuse fuse = new ModelFuse();
        ModelOracle jdk = new ModelOracle();
        ModelOracle model = new ModelOracle();
        List<ModelToken> jdkView = ModelSequenced.reversed(jdk.list());
        List<ModelToken> modelView = new ModelReversed(model.list());
        for (int i = 0; i < OPERATIONS; i++) {
            ModelStep step = ModelSteps.random(random);
            if (step.op() instanceof ModelListOp op) {
                ModelArguments arguments =
                        new ModelArguments(fuse, step, model.list().size(), 4, 1000 * i);
                ModelOutcome expected =
                        ModelOutcome.of(fuse, 0, () -> op.run(new ModelCall(arguments, jdkView, jdk, jdkView)));
                ModelOutcome actual =
                        ModelOutcome.of(fuse, 0, () -> op.run(new ModelCall(arguments, modelView, model, modelView)));
                String origin = "seed " + seed + ", " + step + ": " + expected + ", " + actual;
                assertThat(actual.sameThrown(expected)).as(origin).isTrue();
                assertThat(actual.sameValue(expected)).as(origin).isTrue();
                assertThat(modelView).as(origin).isEqualTo(jdkView);
                assertThat(model.list()).as(origin).isEqualTo(jdk.list());
            }
        }
    }
}
