package io.inlay.smallcoll;

/** Something a step can do. The kinds of operations are enums, so that a step prints as code. */
sealed interface ModelOp permits ModelListOp, ModelRootOp, ModelViewOp, ModelCursorOp {
    String name();
}
