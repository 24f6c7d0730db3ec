# lockstep_add_resources(TARGET GROUP...) puts resource groups into a program or test.
#   content  :/packs  :/migrations  :/translations  :/LICENSE
#   look     :/fonts  :/icons  :/styles
# The groups are object libraries: a linker drops resources from static ones.
function(lockstep_add_resources target)
    foreach(group IN LISTS ARGN)
        target_link_libraries(${target} PRIVATE lockstep_${group})
    endforeach()
endfunction()
