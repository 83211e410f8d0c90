package org.personcentred.assessment.studio.source;

/** Why a command cannot go on, in a sentence, and the exit code that says so. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int PROBLEMS = 1;
    private static final int WRONG_USAGE = 2;

    private final int exitCode;

    private Refusal(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command was called in a way that makes no sense. */
    public static Refusal wrongUsage(String message) {
        return new Refusal(WRONG_USAGE, message);
    }

    /** What the command was given has problems. */
    public static Refusal problems(String message) {
        return new Refusal(PROBLEMS, message);
    }

    /** 1 for problems, 2 for wrong usage. */
    public int exitCode() {
        return exitCode;
    }
}
