# How every target of the house is built: language level, warnings, sanitizers, and the two functions
# vidette_room() and vidette_test() that keep the CMakeLists.txt of a room short.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
set(CMAKE_CXX_FLAGS_RELEASE "-O2")
find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

add_library(vidette_options INTERFACE)
target_compile_options(vidette_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wimplicit-fallthrough -Werror -ffp-contract=off)
target_include_directories(vidette_options INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/src")

# vidette_room(NAME [PUBLIC targets…] [PRIVATE targets…]): the static library vidette_NAME of all .cpp files here.
function(vidette_room name)
    cmake_parse_arguments(ROOM "" "" "PUBLIC;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(vidette_${name} STATIC ${sources})
    target_link_libraries(vidette_${name} PUBLIC vidette_options ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
endfunction()

# vidette_test(ROOM [targets…]): the test program of tests/ROOM; every test is known to ctest by its own name.
function(vidette_test room)
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${room}/*_test.cpp")
    if(NOT sources)
        return()
    endif()
    add_executable(test_${room} ${sources})
    # Tests are compiled more often than run long: what they call is optimised, they are not.
    target_compile_options(test_${room} PRIVATE $<$<CONFIG:Release>:-O0>)
    target_link_libraries(test_${room} PRIVATE vidette_test_support ${ARGN})
    gtest_discover_tests(test_${room} DISCOVERY_MODE PRE_TEST PROPERTIES TIMEOUT 300 LABELS ${room})
endfunction()
