package shop;

import dev.iolite.annotation.Model;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.springframework.data.annotation.Version;

@Model
@Table // ERROR: @Table is jakarta.persistence.Table here, which iolite does not read. Import dev.iolite.annotation.Table.
public interface Customer { // ERROR: Customer
    @Id // ERROR: @Id is jakarta.persistence.Id here, which iolite does not read. Import dev.iolite.annotation.Id.
    int getId();

    @Version // ERROR: @Version is org.springframework.data.annotation.Version here, which iolite does not read. Import dev.iolite.annotation.Version.
    int getPoints();
}
