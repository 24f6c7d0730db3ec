# The fuzz targets; each is one file of the same name beside this list.
set(LOCKSTEP_FUZZERS
    fuzz_grader
    fuzz_packreader
)
