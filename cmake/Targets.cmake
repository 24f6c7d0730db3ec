# What every target of Lockstep has in common.

add_library(lockstep_warnings INTERFACE)
target_compile_options(lockstep_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    # clang's also counts parameters named like a field, which gcc's does not.
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow>
    $<$<BOOL:${LOCKSTEP_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(lockstep_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<BOOL:${LOCKSTEP_ASSERTS}>:QT_FORCE_ASSERTS>)

add_library(lockstep_sanitizers INTERFACE)
if(LOCKSTEP_SANITIZERS)
    target_compile_options(lockstep_sanitizers INTERFACE
        -fsanitize=${LOCKSTEP_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer
        # The instrumented code confuses gcc's flow analysis; the other presets keep these warnings.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(lockstep_sanitizers INTERFACE -fsanitize=${LOCKSTEP_SANITIZERS})
endif()

# Gives a target the repository root for its includes, the warnings and the sanitizers.
function(lockstep_target target)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${target} PRIVATE lockstep_warnings lockstep_sanitizers)
endfunction()

# lockstep_library(NAME FILE...) declares one layer.
function(lockstep_library name)
    add_library(${name} STATIC ${ARGN})
    lockstep_target(${name})
endfunction()

# lockstep_program(NAME FILE...) declares an executable.
function(lockstep_program name)
    add_executable(${name} ${ARGN})
    lockstep_target(${name})
endfunction()

# lockstep_precompile(TARGET HEADER...) precompiles headers where the preset asks for it. The sources never rely on it.
function(lockstep_precompile target)
    if(LOCKSTEP_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
        # ccache can only look behind a precompiled header when gcc names it in its output.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
endfunction()
