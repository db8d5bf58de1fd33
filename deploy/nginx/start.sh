#!/bin/sh
# Configures nginx from the environment and becomes it: what a container runs.
set -eu

STATE=${STATE:-/run/endpoint-service-console}
CLOUD_LOOKUP_SECONDS=${CLOUD_LOOKUP_SECONDS:-600}

sh "$(dirname "$0")/configure.sh"

# nginx looks up the cloud's hosts only when it reads its configuration. Reading it again breaks no connection.
# This shell's number becomes nginx's: whichever way nginx ends, `tail` ends the loop within a second.
while
  timeout "$CLOUD_LOOKUP_SECONDS" tail --pid=$$ -f /dev/null
  [ $? -eq 124 ] && [ -s "$STATE/nginx.pid" ]
do
  kill -HUP "$(cat "$STATE/nginx.pid")"
done >/dev/null 2>&1 &

exec "${NGINX_PATH:-nginx}" -c "$STATE/nginx.conf" -e stderr -g 'daemon off;'
