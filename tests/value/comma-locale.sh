#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs the tests of values in a locale with a decimal comma, made for the
# occasion where the system has none. Skipped where none can be made.
set -u
directory=$(mktemp -d) || exit 99
trap 'rm -rf "$directory"' EXIT
localedef -i de_DE -f UTF-8 "$directory/de_DE.UTF-8" >/dev/null 2>&1
# localedef warns by its status; what counts is that the locale is there
test -d "$directory/de_DE.UTF-8" || exit 77
said=$(LOCPATH=$directory tests/check_value) || { echo "$said"; exit 1; }
echo "$said"
case $said in
*"decimal comma: de_DE.UTF-8"*) exit 0 ;;
*) exit 77 ;;
esac
