-- Nobody sees the suite's database who was not let in by name.
REVOKE ALL ON DATABASE guanjia FROM PUBLIC;
