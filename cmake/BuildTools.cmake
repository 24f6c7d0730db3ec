# A faster linker and a compiler cache, where they are installed. Neither changes what is built.

find_program(LOCKSTEP_MOLD mold)
if(LOCKSTEP_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

find_program(LOCKSTEP_CCACHE ccache)
if(LOCKSTEP_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what lets ccache answer for files that use a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros ${LOCKSTEP_CCACHE})
endif()
