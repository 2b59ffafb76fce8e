package io.inlay.smallcoll;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Collections;
import java.util.stream.Stream;
import junit.framework.Test;
import junit.framework.TestCase;
import junit.framework.TestFailure;
import junit.framework.TestResult;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicNode;

/** Runs suites of guava-testlib, which are of JUnit 3, as dynamic tests of JUnit 5. */
public final class GuavaSuites {
    private GuavaSuites() {}

    public static DynamicNode node(TestSuite suite) {
        return node("", suite);
    }

    private static DynamicNode node(String path, Test test) {
        if (test instanceof TestSuite suite) {
            String name = path.isEmpty() ? suite.getName() : path + " > " + suite.getName();
            return dynamicContainer(
                    suite.getName(), Collections.list(suite.tests()).stream().map(child -> node(name, child)));
        }
        String name = test instanceof TestCase testCase ? testCase.getName() : test.toString();
        return dynamicTest(name, () -> run(path + " > " + name, test));
    }

    /** Reports name the factory method only, so the message of a failure carries the path to the test. */
    private static void run(String path, Test test) {
        TestResult result = new TestResult();
        test.run(result);
        Stream.concat(Collections.list(result.errors()).stream(), Collections.list(result.failures()).stream())
                .map(TestFailure::thrownException)
                .findFirst()
                .ifPresent(thrown -> {
                    throw new AssertionError(path + ": " + thrown, thrown);
                });
    }
}
