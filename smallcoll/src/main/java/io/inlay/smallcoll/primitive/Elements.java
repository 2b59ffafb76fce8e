package io.inlay.smallcoll.primitive;

/**
 * What depends on the type of the elements in a way that the words of a seed cannot say. The compiler chooses. Doubles are
 * told apart, hashed and ordered as {@link Double} does and not as the operators do: NaN is the same as NaN and the
 * greatest of all, and -0.0 is not 0.0 but less.
 */
final class Elements {
    private Elements() {}

    static boolean same(int left, int right) {
        return left == right;
    }

    static boolean same(long left, long right) {
        return left == right;
    }

    static boolean same(double left, double right) {
        return Double.doubleToLongBits(left) == Double.doubleToLongBits(right);
    }

    static int hash(int element) {
        return element;
    }

    static int hash(long element) {
        return Long.hashCode(element);
    }

    static int hash(double element) {
        return Double.hashCode(element);
    }

    static int compare(int left, int right) {
        return Integer.compare(left, right);
    }

    static int compare(long left, long right) {
        return Long.compare(left, right);
    }

    static int compare(double left, double right) {
        return Double.compare(left, right);
    }
}
