package shop;

import dev.iolite.annotation.Model;

@Model
public interface Nothing { // ERROR: Nothing
    String getName();
}
