# Everything that is used but not built here. All of it comes from the distribution.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
find_package(tl-expected REQUIRED)

find_path(STEMMER_INCLUDE_DIR libstemmer.h REQUIRED)
find_library(STEMMER_LIBRARY stemmer REQUIRED)
add_library(Stemmer::Stemmer UNKNOWN IMPORTED)
set_target_properties(Stemmer::Stemmer PROPERTIES
    IMPORTED_LOCATION ${STEMMER_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${STEMMER_INCLUDE_DIR})

find_path(VALIJSON_INCLUDE_DIR valijson/validator.hpp REQUIRED)
add_library(Valijson::Valijson INTERFACE IMPORTED)
set_target_properties(Valijson::Valijson PROPERTIES INTERFACE_INCLUDE_DIRECTORIES ${VALIJSON_INCLUDE_DIR})

if(NOT LOCKSTEP_FUZZ)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui LinguistTools Sql Svg Test Widgets)
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium)
endif()
