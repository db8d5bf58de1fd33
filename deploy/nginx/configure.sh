#!/bin/sh
# Fills the folder STATE with a whole configuration, nginx.conf and what it includes, from the files beside this one and
# from the environment; docs/deploy.md says what each name means. Ends with a sentence where something is amiss.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
services="iam vpcep vpc ecs elb"

fail() {
  echo "configure.sh: $1" >&2
  exit 1
}

# holds NAME VALUE PATTERN MEANING: the whole value, which will stand in the configuration, must match.
holds() {
  if ! printf '%s\n' "$2" | grep -Eqx -- "$3" || [ "$(printf '%s' "$2" | wc -l)" -ne 0 ]; then
    fail "$1 must be $4, and is \"$2\"."
  fi
}

STATE=${STATE:-/run/endpoint-service-console}
CONSOLE_HOST=${CONSOLE_HOST:-}
CONSOLE_REGIONS=${CONSOLE_REGIONS:-eu-de eu-nl}
CONSOLE_LISTEN=${CONSOLE_LISTEN:-8080}
CONSOLE_FILES=${CONSOLE_FILES:-/srv/endpoint-service-console}
CONSOLE_CONFIG=${CONSOLE_CONFIG:-/etc/endpoint-service-console/config.json}
CONSOLE_ACCESS_LOG=${CONSOLE_ACCESS_LOG:-/dev/stdout}
TLS_CERTIFICATE=${TLS_CERTIFICATE:-}
TLS_KEY=${TLS_KEY:-}
CLOUD_AUTHORITIES=${CLOUD_AUTHORITIES:-/etc/ssl/certs/ca-certificates.crt}
CLOUD_ADDRESS=${CLOUD_ADDRESS:-}
CLOUD_TIMEOUT=${CLOUD_TIMEOUT:-65s}
NGINX_MODULES=${NGINX_MODULES:-/usr/lib/nginx/modules}

path='/[A-Za-z0-9_./-]*'
holds CONSOLE_HOST "$CONSOLE_HOST" '[A-Za-z0-9.-]+( [A-Za-z0-9.-]+)*' 'the host name of the console, or several'
holds CONSOLE_REGIONS "$CONSOLE_REGIONS" '[a-z0-9-]+( [a-z0-9-]+)*' 'regions, such as "eu-de eu-nl"'
holds CONSOLE_LISTEN "$CONSOLE_LISTEN" '([0-9.]+:)?[0-9]+' 'a port, or an address and a port'
holds CLOUD_TIMEOUT "$CLOUD_TIMEOUT" '[0-9]+s' 'seconds, such as 65s'
holds CLOUD_ADDRESS "$CLOUD_ADDRESS" '([A-Za-z0-9.-]+:[0-9]+)?' 'empty, or a host and a port'
holds STATE "$STATE" "$path" 'a path'
holds CONSOLE_FILES "$CONSOLE_FILES" "$path" 'a path'
holds CONSOLE_CONFIG "$CONSOLE_CONFIG" "$path" 'a path'
holds CONSOLE_ACCESS_LOG "$CONSOLE_ACCESS_LOG" "$path" 'a path'
holds CLOUD_AUTHORITIES "$CLOUD_AUTHORITIES" "$path" 'a path'
[ -f "$CONSOLE_FILES/index.html" ] || fail "CONSOLE_FILES, $CONSOLE_FILES, has no index.html."
[ -f "$CLOUD_AUTHORITIES" ] || fail "CLOUD_AUTHORITIES, $CLOUD_AUTHORITIES, is no file: install ca-certificates."
[ -f "$CONSOLE_CONFIG" ] || echo "configure.sh: CONSOLE_CONFIG, $CONSOLE_CONFIG, is not there yet." >&2

tls_certificate=
if [ -n "$TLS_CERTIFICATE$TLS_KEY" ]; then
  holds TLS_CERTIFICATE "$TLS_CERTIFICATE" "$path" 'a path'
  holds TLS_KEY "$TLS_KEY" "$path" 'a path'
  tls_certificate="ssl_certificate $TLS_CERTIFICATE; ssl_certificate_key $TLS_KEY;"
  CONSOLE_LISTEN="$CONSOLE_LISTEN ssl http2"
fi

load_modules= brotli_static= brotli_static_off=
if [ -f "$NGINX_MODULES/ngx_http_brotli_static_module.so" ]; then
  load_modules="load_module $NGINX_MODULES/ngx_http_brotli_static_module.so;"
  brotli_static='brotli_static on;'
  brotli_static_off='brotli_static off;'
fi

mkdir -p "$STATE"
cp -R "$here"/*.conf "$here/proxyAnswers" "$here/fileAnswers" "$STATE"

# The only hosts that there are. The Swiss cloud is another cloud, with a domain and an IAM host of its own.
hosts=
groups=
for region in $CONSOLE_REGIONS; do
  case $region in
    eu-de | eu-nl) domain=$region.otc.t-systems.com iam=iam ;;
    eu-ch2) domain=eu-ch2.sc.otc.t-systems.com iam=iam-pub ;;
    *) fail "CONSOLE_REGIONS names \"$region\"; there are eu-de, eu-nl and eu-ch2." ;;
  esac
  for service in $services; do
    case $service in
      iam) host=$iam.$domain ;;
      *) host=$service.$domain ;;
    esac
    hosts="$hosts  \"~^/api/$region/$service/\" $host;
"
    groups="$groups
upstream $host {
  server ${CLOUD_ADDRESS:-$host:443};
  keepalive 8;
}
"
  done
done
# A region that the page offers and nginx does not serve would fail at every sign-in, and look like a fault of the cloud.
# What is no list of regions the page itself names.
if [ -f "$CONSOLE_CONFIG" ]; then
  not_served=$(tr -d ' \t\r\n' <"$CONSOLE_CONFIG" | sed -n 's/.*"regions":\[\([^]]*\)\].*/\1/p' | tr ',' '\n' | tr -d '"' |
    grep -vxF "$(printf '%s\n' "$CONSOLE_REGIONS" | tr ' ' '\n')" | head -n 1)
  [ -z "$not_served" ] || fail "$CONSOLE_CONFIG offers \"$not_served\", which CONSOLE_REGIONS, \"$CONSOLE_REGIONS\", does not name."
fi

cat >"$STATE/cloudHosts.conf" <<END
map \$request_uri \$cloud_host {
  default "";
$hosts}
$groups
END

sed \
  -e "s|@LOAD_MODULES@|$load_modules|" \
  -e "s|@BROTLI_STATIC@|$brotli_static|" \
  -e "s|@BROTLI_STATIC_OFF@|$brotli_static_off|" \
  -e "s|@STATE@|$STATE|" \
  -e "s|@HOST@|$CONSOLE_HOST|" \
  -e "s|@LISTEN@|$CONSOLE_LISTEN|" \
  -e "s|@TLS_CERTIFICATE@|$tls_certificate|" \
  -e "s|@FILES@|$CONSOLE_FILES|" \
  -e "s|@CONFIG_FILE@|$CONSOLE_CONFIG|" \
  -e "s|@ACCESS_LOG@|$CONSOLE_ACCESS_LOG|" \
  -e "s|@CLOUD_AUTHORITIES@|$CLOUD_AUTHORITIES|" \
  -e "s|@CLOUD_TIMEOUT@|$CLOUD_TIMEOUT|" \
  "$here/nginx.conf.template" >"$STATE/nginx.conf"
