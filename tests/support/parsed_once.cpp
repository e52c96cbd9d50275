// SPDX-License-Identifier: MIT
// Nothing: the precompiled headers of all tests are made with this file's flags.
