#!/bin/bash
# Whether the console answers at its port, without a program that could fetch anything else from a container.
set -eu
port=${CONSOLE_LISTEN:-8080}
exec 3<>"/dev/tcp/127.0.0.1/${port##*:}"
# Behind TLS of its own, an open port has to do.
[ -z "${TLS_CERTIFICATE:-}" ] || exit 0
printf 'GET /health HTTP/1.1\r\nHost: health\r\nConnection: close\r\n\r\n' >&3
read -r _ status _ <&3
[ "$status" = 204 ]
