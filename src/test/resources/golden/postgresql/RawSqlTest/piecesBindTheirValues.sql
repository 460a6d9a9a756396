select "email" from "author" where "city" in (?, ?) and "city" <> ?;
