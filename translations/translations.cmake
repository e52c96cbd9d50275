# SPDX-License-Identifier: MIT
# The window's texts, included where the program is made. English stands in the sources; its file holds only
# the plural forms. `update_translations` takes new texts up, and a test finds those that are not translated.
set(translations ${PROJECT_SOURCE_DIR}/translations)
set(ts_files de en es fr ja zh_CN)
list(TRANSFORM ts_files REPLACE "(.+)" "${translations}/model-cellar_\\1.ts")
qt_add_lrelease(model-cellar TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(model-cellar translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})

add_custom_target(update_translations
    COMMAND ${translations}/update $<TARGET_FILE:Qt6::lupdate> ${translations})
