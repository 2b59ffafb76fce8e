package io.inlay.smallcoll.primitive;

import java.util.NoSuchElementException;

/** Walks over the live slots of a {@link GroupTable}, fail-fast. Removal moves nothing, so that none is skipped. */
abstract class GroupCursor {
    private final GroupTable table;
    private final long[] tags;
    private int modifications;
    private int first = -Groups.BLOCK;
    private long live;
    private int slot = -1;

    GroupCursor(GroupTable table) {
        this.table = table;
        tags = table.tags;
        modifications = table.modifications();
        // To look for the first entry here would keep a local iterator from being taken apart: a loop must not be in a
        // constructor.
    }

    private void skipVacantGroups() {
        while (live == 0 && first + Groups.BLOCK < tags.length) {
            first += Groups.BLOCK;
            live = Groups.liveSlots(tags, first);
        }
    }

    /** Whether there is another entry. */
    final boolean hasMore() {
        skipVacantGroups();
        return live != 0;
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
        // What comes next is known before it is asked for, as in the JDK's iterators.
        skipVacantGroups();
        return slot;
    }

    private void take() {
        slot = Groups.slotIn(first, live);
        live = Groups.rest(live);
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
        int current = slot();
        requireUnchanged();
        return current;
    }

    final void removeCurrent() {
        table.removeSlot(slotToChange());
        modifications = table.modifications();
        slot = -1;
    }

    final void requireUnchanged() {
        table.requireUnchanged(tags, modifications);
    }
}
