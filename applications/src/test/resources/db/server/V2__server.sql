create view "server" as select 1 as "id", pg_is_in_recovery() as "standby", inet_server_port() as "port";
