package first;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Json;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import dev.iolite.model.JsonText;
import org.jspecify.annotations.Nullable;

@Model
public interface Department {
    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getName();

    @Nullable String getCity();

    @Nullable Integer getFloor();

    @Json
    @Nullable JsonText getExtra();
}
