package dev.iolite.kit;

/** A case whose answer is not the expected one. */
final class CaseFailure extends Exception {

    private static final long serialVersionUID = 1L;

    CaseFailure(String message) {
        super(message);
    }

    CaseFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Everything on a few lines. */
    String text() {
        Throwable cause = getCause();
        return cause == null ? getMessage() : getMessage() + "\n        thrown " + summary(cause);
    }

    private static String summary(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String place = root.getStackTrace().length == 0 ? "" : " at " + root.getStackTrace()[0];
        String first = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return root == cause ? first + place : first + "\n        caused by " + root + place;
    }
}
