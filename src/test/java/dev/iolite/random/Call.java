package dev.iolite.random;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One read through the door.
 *
 * @param operation the name of the door's method
 * @param model the model's name
 * @param arguments what is given to it
 */
record Call(String operation, String model, Map<String, @Nullable Object> arguments) {

    Call with(Map<String, @Nullable Object> others) {
        return new Call(operation, model, others);
    }

    @Override
    public String toString() {
        return "model(\"" + model + "\")." + operation + "(" + Printed.text(arguments) + ")";
    }
}
