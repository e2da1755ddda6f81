# vidette_translations(TARGET languages…): data/translations/vidette_<language>.ts become part of the target as
# :/translations/vidette_<language>.qm; the resource is named "translations".
function(vidette_translations target)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/translations")
    set(list "")
    foreach(language IN LISTS ARGN)
        set(text "${CMAKE_SOURCE_DIR}/data/translations/vidette_${language}.ts")
        set(made "${folder}/vidette_${language}.qm")
        add_custom_command(OUTPUT "${made}" DEPENDS "${text}" VERBATIM
            COMMAND Qt6::lrelease -silent "${text}" -qm "${made}")
        list(APPEND files "${made}")
        string(APPEND list "<file>vidette_${language}.qm</file>")
    endforeach()
    file(GENERATE OUTPUT "${folder}/translations.qrc"
         CONTENT "<RCC><qresource prefix=\"/translations\">${list}</qresource></RCC>\n")
    add_custom_command(OUTPUT "${folder}/translations.cpp" DEPENDS ${files} "${folder}/translations.qrc" VERBATIM
        COMMAND Qt6::rcc --name translations "${folder}/translations.qrc" -o "${folder}/translations.cpp")
    set_source_files_properties("${folder}/translations.cpp" PROPERTIES SKIP_AUTOGEN ON)
    target_sources(${target} PRIVATE "${folder}/translations.cpp")
endfunction()
