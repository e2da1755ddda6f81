# cmake --install: the programs, and what a desktop needs to show them in its menu.
include(GNUInstallDirs)
install(TARGETS vidette RUNTIME)
if(VIDETTE_WINDOW)
    set(desktop "${CMAKE_SOURCE_DIR}/data/desktop/org.vidette.Vidette")
    install(TARGETS vidette-desktop RUNTIME)
    install(FILES "${desktop}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${desktop}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${CMAKE_SOURCE_DIR}/data/icons/vidette.svg" RENAME org.vidette.Vidette.svg
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()
