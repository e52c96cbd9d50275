# SPDX-License-Identifier: MIT
# The window's texts, included where the program is made. English stands in the sources; its file holds only
# the plural forms. `update_translations` takes new texts up, and a test finds those that are not translated.
set(translations ${PROJECT_SOURCE_DIR}/translations)
qt_add_lrelease(model-cellar TS_FILES ${translations}/model-cellar_de.ts ${translations}/model-cellar_en.ts
    QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(model-cellar translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})

add_custom_target(update_translations
    COMMAND ${translations}/update $<TARGET_FILE:Qt6::lupdate> ${translations})
