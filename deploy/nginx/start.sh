#!/bin/sh
# Configures nginx from the environment and becomes it: what a container runs.
set -eu

STATE=${STATE:-/run/endpoint-service-console}
CLOUD_LOOKUP_SECONDS=${CLOUD_LOOKUP_SECONDS:-600}

sh "$(dirname "$0")/configure.sh"

# nginx looks up the cloud's hosts only when it reads its configuration. Reading it again breaks no connection.
# The loop ends with nginx.
while sleep "$CLOUD_LOOKUP_SECONDS" && [ -s "$STATE/nginx.pid" ]; do
  kill -HUP "$(cat "$STATE/nginx.pid")"
done &

exec "${NGINX_PATH:-nginx}" -c "$STATE/nginx.conf" -e stderr -g 'daemon off;'
