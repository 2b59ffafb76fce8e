package io.inlay.smallcoll.primitive;

import java.util.NoSuchElementException;

/** Walks over the live slots of a {@link GroupTable}, fail-fast. Removal moves nothing, so that none is skipped. */
abstract class GroupCursor {
    private final GroupTable table;
    private final long[] tags;
    private int modifications;
    private int group;
    private long lanes;
    private int slot = -1;

    GroupCursor(GroupTable table) {
        this.table = table;
        tags = table.tags;
        modifications = table.modifications();
        // A loop here would keep a local iterator from being taken apart.
        lanes = Groups.live(tags[0]);
    }

    private void skipVacantGroups() {
        while (lanes == 0 && group + 1 < tags.length) {
            lanes = Groups.live(tags[++group]);
        }
    }

    /** Whether there is another entry. */
    final boolean hasMore() {
        skipVacantGroups();
        return lanes != 0;
    }

    /** Goes to the next entry. Returns whether there was one. */
    final boolean advance() {
        requireUnchanged();
        if (!hasMore()) {
            slot = -1;
            return false;
        }
        take();
        return true;
    }

    /** Goes to the next entry, and returns its slot. The current one stays if there is none, as in the JDK's iterators. */
    final int advanceToSlot() {
        requireUnchanged();
        if (!hasMore()) {
            throw new NoSuchElementException();
        }
        take();
        return slot;
    }

    /** What comes next is known before it is asked for, as in the JDK's iterators. */
    private void take() {
        slot = Groups.slot(group, lanes);
        lanes = Groups.rest(lanes);
        skipVacantGroups();
    }

    /** The slot of the current entry in the table that there was when the cursor was made. */
    final int slot() {
        if (slot < 0) {
            throw new IllegalStateException("no current entry");
        }
        return slot;
    }

    /** The slot of the current entry, in the table that there is. */
    final int slotToChange() {
        requireUnchanged();
        return slot();
    }

    final void removeCurrent() {
        table.removeSlot(slotToChange());
        modifications = table.modifications();
        slot = -1;
    }

    private void requireUnchanged() {
        table.requireUnchanged(tags, modifications);
    }
}
