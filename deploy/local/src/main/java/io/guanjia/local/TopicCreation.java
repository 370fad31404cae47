package io.guanjia.local;

/** Who may bring a topic into being. */
public enum TopicCreation {
    /** The first message does; for tests of one service. */
    AUTOMATIC,
    /** Only {@link LocalKafka#createTopics}; what a cluster does, so that a misspelt topic shows at once. */
    DECLARED
}
