begin;
insert into word values (?);
commit;
