# Checks that take other builds or tools than the tests. packaging/test --all builds those first (presets asan, fuzz).

include(${PROJECT_SOURCE_DIR}/tests/fuzz/fuzzers.cmake)
set(checks ${PROJECT_SOURCE_DIR}/packaging/checks)

foreach(layer drills storage training)
    set(home ${PROJECT_BINARY_DIR}/test-home/asan_${layer})
    file(MAKE_DIRECTORY ${home})
    add_test(NAME asan_${layer} COMMAND ${PROJECT_SOURCE_DIR}/build/asan/bin/tst_${layer})
    set_tests_properties(asan_${layer} PROPERTIES
        TIMEOUT 1200
        ENVIRONMENT "LC_ALL=C.UTF-8;HOME=${home};LOCKSTEP_HOME=${home}/data;UBSAN_OPTIONS=print_stacktrace=1;QTEST_FUNCTION_TIMEOUT=3600000;QTEST_DISABLE_STACK_DUMP=1")
endforeach()

foreach(name IN LISTS LOCKSTEP_FUZZERS)
    add_test(NAME ${name} COMMAND ${checks}/fuzz ${name} ${LOCKSTEP_FUZZ_SECONDS})
    set_tests_properties(${name} PROPERTIES TIMEOUT 600)
endforeach()

add_test(NAME clang_tidy COMMAND ${checks}/clang-tidy)
add_test(NAME layout COMMAND ${checks}/format)
add_test(NAME translations COMMAND ${checks}/translations)
set_tests_properties(clang_tidy PROPERTIES TIMEOUT 1200 PROCESSORS 2 COST 1000)
