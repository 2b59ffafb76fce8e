package io.inlay.smallcoll;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keys of one hash code and one class: a list, and a search tree if the class is comparable to itself. The tree is a treap
 * (Seidel and Aragon, Randomized Search Trees, 1996): unlike that of a {@code TreeMap}, it removes a key without comparing.
 */
final class CollidingGroup {
    /** The class whose objects are compared, null if the keys are not comparable. */
    final @Nullable Class<?> type;

    private @Nullable CollidingKey head;
    private @Nullable CollidingKey root;
    /** Begins where nobody outside can know: who knew all priorities could choose keys that make the tree a list. */
    private long sequence = HashSpread.MULTIPLIER;

    CollidingGroup(@Nullable Class<?> type) {
        this.type = type;
    }

    @Nullable
    CollidingKey head() {
        return head;
    }

    /** The key that is equal to {@code sought}, which is of the type of this group, or null. */
    @Nullable
    CollidingKey search(@Nullable Object sought) {
        if (type == null || sought == null) {
            return scan(sought);
        }
        CollidingKey node = root;
        while (node != null) {
            int order = compare(sought, node);
            if (order == 0) {
                break;
            }
            node = order < 0 ? node.left : node.right;
        }
        for (; node != null; node = node.twin) {
            if (node.is(sought)) {
                return node;
            }
        }
        return null;
    }

    /** The key that is equal to {@code sought} of any type, or null. */
    @Nullable
    CollidingKey scan(@Nullable Object sought) {
        for (CollidingKey node = head; node != null; node = node.next) {
            if (node.is(sought)) {
                return node;
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked") // The type is that of both, and comparable to itself.
    private static int compare(Object sought, CollidingKey node) {
        return sought == node.key ? 0 : ((Comparable<Object>) sought).compareTo(Objects.requireNonNull(node.key));
    }

    /** Where {@code key}, which is absent, belongs in the tree: its parent, or its twin; null if the tree is empty. */
    Position locate(@Nullable Object key) {
        CollidingKey parent = null;
        int order = 0;
        if (type != null && key != null) {
            CollidingKey node = root;
            while (node != null) {
                parent = node;
                order = compare(key, node);
                node = order < 0 ? node.left : order > 0 ? node.right : null;
            }
        }
        return new Position(parent, order);
    }

    /**
     * Where a key belongs.
     *
     * @param node the key beside it, null if there is none
     * @param order less than 0 if it goes to the left of that, greater if to the right, 0 if it is its twin
     */
    record Position(@Nullable CollidingKey node, int order) {}

    /** Takes {@code added} in; no key is compared. */
    void add(CollidingKey added, Position position) {
        added.next = head;
        if (head != null) {
            head.previous = added;
        }
        head = added;
        if (type == null) {
            return;
        }
        CollidingKey node = position.node();
        if (node == null) {
            root = added;
        } else if (position.order() == 0) {
            added.twin = node.twin;
            if (added.twin != null) {
                added.twin.elder = added;
            }
            added.elder = node;
            node.twin = added;
            return;
        } else if (position.order() < 0) {
            node.left = added;
        } else {
            node.right = added;
        }
        added.parent = node;
        added.priority = nextPriority();
        while (added.parent != null && added.priority > added.parent.priority) {
            rotateUp(added);
        }
    }

    /** The next of a sequence that has nothing to do with the order of the keys (Steele et al., SplitMix64, 2014). */
    private int nextPriority() {
        sequence += 0x9E3779B97F4A7C15L;
        long mixed = (sequence ^ (sequence >>> 30)) * 0xBF58476D1CE4E5B9L;
        return (int) (((mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL) >>> 32);
    }

    /** Lets go of {@code removed}; no key is compared. */
    void remove(CollidingKey removed) {
        if (removed.next != null) {
            removed.next.previous = removed.previous;
        }
        if (removed.previous != null) {
            removed.previous.next = removed.next;
        } else {
            head = removed.next;
        }
        if (type != null) {
            CollidingKey twin = removed.twin;
            if (removed.elder != null) {
                removed.elder.twin = twin;
            } else if (twin == null) {
                removeFromTree(removed);
            } else {
                succeed(removed, twin);
            }
            if (twin != null) {
                twin.elder = removed.elder;
            }
        }
    }

    /** Puts {@code twin} where its elder is in the tree. */
    private void succeed(CollidingKey elder, CollidingKey twin) {
        twin.priority = elder.priority;
        twin.left = elder.left;
        twin.right = elder.right;
        if (twin.left != null) {
            twin.left.parent = twin;
        }
        if (twin.right != null) {
            twin.right.parent = twin;
        }
        replaceChild(elder.parent, elder, twin);
    }

    private void removeFromTree(CollidingKey removed) {
        while (removed.left != null || removed.right != null) {
            CollidingKey left = removed.left;
            CollidingKey right = removed.right;
            boolean useLeft = right == null || (left != null && left.priority > right.priority);
            rotateUp(Objects.requireNonNull(useLeft ? left : right));
        }
        replaceChild(removed.parent, removed, null);
    }

    /** Makes {@code child} the parent of its parent. */
    private void rotateUp(CollidingKey child) {
        CollidingKey parent = Objects.requireNonNull(child.parent);
        CollidingKey moved;
        if (parent.left == child) {
            moved = child.right;
            parent.left = moved;
            child.right = parent;
        } else {
            moved = child.left;
            parent.right = moved;
            child.left = parent;
        }
        if (moved != null) {
            moved.parent = parent;
        }
        replaceChild(parent.parent, parent, child);
        parent.parent = child;
    }

    private void replaceChild(@Nullable CollidingKey parent, CollidingKey child, @Nullable CollidingKey other) {
        if (parent == null) {
            root = other;
        } else if (parent.left == child) {
            parent.left = other;
        } else {
            parent.right = other;
        }
        if (other != null) {
            other.parent = parent;
        }
    }

    /** A group of the copies of these keys, which have been made and are in {@code copies} by their places. */
    void copyTo(CollidingGroup copy, @Nullable CollidingKey[] copies) {
        copy.sequence = sequence;
        copy.head = copyOf(head, copies);
        copy.root = copyOf(root, copies);
        for (CollidingKey node = head; node != null; node = node.next) {
            CollidingKey other = Objects.requireNonNull(copies[node.place]);
            other.previous = copyOf(node.previous, copies);
            other.next = copyOf(node.next, copies);
            other.twin = copyOf(node.twin, copies);
            other.elder = copyOf(node.elder, copies);
            other.parent = copyOf(node.parent, copies);
            other.left = copyOf(node.left, copies);
            other.right = copyOf(node.right, copies);
            other.priority = node.priority;
        }
    }

    private static @Nullable CollidingKey copyOf(@Nullable CollidingKey node, @Nullable CollidingKey[] copies) {
        return node == null ? null : copies[node.place];
    }

    /** Checks the links of the list and of the tree. Returns how many keys there are. */
    int checkInvariants() {
        int count = 0;
        int rooted = 0;
        for (CollidingKey node = head; node != null; node = node.next) {
            count++;
            assert node.group == this;
            assert node.previous == null ? node == head : node.previous.next == node;
            assert node.twin == null || node.twin.elder == node;
            assert node.elder == null || node.elder.twin == node;
            assert node.left == null || node.left.parent == node;
            assert node.right == null || node.right.parent == node;
            CollidingKey parent = node.parent;
            assert parent == null
                    || ((parent.left == node || parent.right == node) && parent.priority >= node.priority);
            rooted += type != null && node.elder == null && parent == null ? 1 : 0;
        }
        assert rooted == (type == null || count == 0 ? 0 : 1) : rooted + " roots of " + type;
        assert root == null || (root.parent == null && root.elder == null);
        return count;
    }
}
