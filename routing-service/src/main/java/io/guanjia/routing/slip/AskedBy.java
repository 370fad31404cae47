package io.guanjia.routing.slip;

/** Who asks how far a matter is, when a department is urged. */
public enum AskedBy {
    HOUSEHOLD("业户催问"),
    CUSTOMER_SERVICE("客服催办"),
    LEADER("上级催办");

    private final String label;

    AskedBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
