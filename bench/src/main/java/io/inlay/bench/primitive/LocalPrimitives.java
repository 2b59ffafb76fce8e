package io.inlay.bench.primitive;

/** Lists that are made, used and forgotten within one method, all of it inlined. */
final class LocalPrimitives {
    private LocalPrimitives() {}

    static <L> L build(PrimitiveInputs<L> inputs) {
        PrimitivePeer<L> peer = inputs.peer;
        L list = inputs.empty();
        for (int element : inputs.shuffled[0]) {
            peer.add(list, element);
        }
        return list;
    }

    static <L> long sumByIndex(PrimitivePeer<L> peer, L list) {
        long sum = 0;
        for (int i = 0, n = peer.size(list); i < n; i++) {
            sum += peer.get(list, i);
        }
        return sum;
    }
}
