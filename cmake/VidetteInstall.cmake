# cmake --install: the programs, their manual pages, and what a desktop needs to show and open them.
# cpack -G DEB: the same as a Debian package; tools/package.sh makes and checks it.
include(GNUInstallDirs)
set(desktop "${CMAKE_SOURCE_DIR}/data/desktop")
find_program(GZIP gzip)

# installed_packed(FILE FOLDER NAME): packed as Debian wants it, the same bytes for the same file.
function(installed_packed file folder name)
    set(packed "${CMAKE_BINARY_DIR}/packed/${name}.gz")
    if(NOT GZIP)
        install(FILES "${file}" DESTINATION "${folder}" RENAME "${name}")
        return()
    endif()
    file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/packed")
    execute_process(COMMAND "${GZIP}" -9 -n -c "${file}" OUTPUT_FILE "${packed}" COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    install(FILES "${packed}" DESTINATION "${folder}")
endfunction()

install(TARGETS vidette RUNTIME)
installed_packed("${desktop}/vidette.1" "${CMAKE_INSTALL_MANDIR}/man1" vidette.1)
install(FILES "${desktop}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/vidette")
installed_packed("${desktop}/changelog" "${CMAKE_INSTALL_DATADIR}/doc/vidette" changelog)
if(VIDETTE_WINDOW)
    set(named "${desktop}/org.vidette.Vidette")
    install(TARGETS vidette-desktop RUNTIME)
    installed_packed("${desktop}/vidette-desktop.1" "${CMAKE_INSTALL_MANDIR}/man1" vidette-desktop.1)
    install(FILES "${named}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${named}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${named}.mime.xml" RENAME org.vidette.Vidette.xml
            DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
    install(FILES "${CMAKE_SOURCE_DIR}/data/icons/vidette.svg" RENAME org.vidette.Vidette.svg
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()

set(CPACK_PACKAGE_NAME vidette)
set(CPACK_PACKAGE_VENDOR "The Vidette project")
set(CPACK_PACKAGE_CONTACT "The Vidette project <maintainers@vidette.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "plan camera estates: coverage, storage, kits, backlog")
set(CPACK_PACKAGE_DESCRIPTION "Shows what cameras see and miss on a floor plan or map, how much disk
their recordings need for the days they may be kept, and which kit to buy
and why, each figure with its working and its source. Keeps the backlog
of a city's cameras from the request to the evaluation. Runs without a
network; a project is one GeoPackage that QGIS opens too.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-translations-l10n)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS qgis)
include(CPack)
