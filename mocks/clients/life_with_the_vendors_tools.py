"""Walks the life of an endpoint service and its connections with the vendor's own extension of the OpenStack SDK and
of the command line (otcextensions), unmodified, refusals included.

The cloud's address comes in OS_AUTH_URL; nothing else is known of it.
"""

import json
import os
import subprocess
import time

import openstack
from openstack import exceptions, resource
from otcextensions import sdk

ACCOUNT = "sample-company"
PASSWORD = "Sample-2026"
PATIENCE_SECONDS = 60
NOBODY = "11111111-2222-4333-8444-555555555555"
passed = 0


def check(what, actual, expected):
    global passed
    if actual != expected:
        raise SystemExit(f"{what}: {actual!r}, expected {expected!r}")
    passed += 1


def connect(user):
    connection = openstack.connect(
        region_name="eu-de",
        auth={
            "auth_url": os.environ["OS_AUTH_URL"],
            "username": user,
            "password": PASSWORD,
            "user_domain_name": ACCOUNT,
            "project_domain_name": ACCOUNT,
            "project_name": "eu-de",
        },
    )
    sdk.register_otc_extensions(connection)
    return connection


def refused(what, status, code, call):
    try:
        answer = call()
        if hasattr(answer, "__next__"):
            list(answer)
    except exceptions.HttpException as error:
        # How it is said differs from one release of the SDK to another; the code is in it either way.
        check(f"{what}: status of {error}", error.status_code, status)
        check(f"{what}: {code} in {error}", code in f"{error} {error.details}", True)
        return
    raise SystemExit(f"{what} was not refused: {answer!r}")




def backend(connection):
    balancers = [each for each in connection.vlb.load_balancers() if each.port_id]
    balancer = balancers[0]
    subnets = list(connection.vpc.subnets(vpc_id=balancer.vpc_id))
    check("VPC among those of the SDK", balancer.vpc_id in [vpc.id for vpc in connection.vpc.vpcs()], True)
    elsewhere = next(each for each in balancers if each.vpc_id != balancer.vpc_id)
    return balancer, subnets[0].id, elsewhere


def a_service(vpcep, balancer, elsewhere):
    wanted = {
        "service_name": "by-vendor",
        "port_id": balancer.port_id,
        "router_id": balancer.vpc_id,
        "server_type": "LB",
        "ports": [{"client_port": 8181, "server_port": 7171, "protocol": "TCP"}],
        "tags": [{"key": "made-by", "value": "vendor"}],
        "description": "by the vendor's SDK",
    }
    port = {"client_port": 8181, "server_port": 7171, "protocol": "TCP"}
    for change, code in [
        ({"service_name": "longer than sixteen"}, "EndPoint.3076"),
        ({"port_id": "no-uuid"}, "EndPoint.3063"),
        ({"port_id": NOBODY}, "EndPoint.3008"),
        ({"port_id": elsewhere.port_id}, "EndPoint.3042"),
        ({"router_id": NOBODY}, "EndPoint.2001"),
        ({"server_type": "PC"}, "EndPoint.3021"),
        ({"ports": [{**port, "protocol": "ICMP"}]}, "EndPoint.3075"),
        ({"ports": [{**port, "client_port": 0}]}, "EndPoint.3004"),
        ({"ports": [{**port, "client_port": n + 1, "server_port": n + 1} for n in range(201)]}, "EndPoint.3074"),
        ({"tags": [{"key": "a b", "value": ""}]}, "EndPoint.3068"),
        ({"tcp_proxy": "wide_open"}, "EndPoint.0002"),
        ({"description": "<b>"}, "EndPoint.0002"),
    ]:
        refused(f"create with {change}"[:80], 400, code, lambda: vpcep.create_service(**{**wanted, **change}))
    service = vpcep.create_service(**wanted)
    check("status of a create", service.status, "creating")
    refused("change of one being made", 400, "EndPoint.3045", lambda: vpcep.update_service(service.id, tcp_proxy="open"))
    service = resource.wait_for_status(vpcep, service, "available", ["failed"], interval=0.2, wait=PATIENCE_SECONDS)
    check("name", service.service_name, f"eu-de.by-vendor.{service.id}")
    check("VPC", service.router_id, balancer.vpc_id)
    check("approval", service.is_approval_enabled, True)
    check("tags", [(tag["key"], tag["value"]) for tag in service.tags], [("made-by", "vendor")])
    refused("the same ports again", 400, "EndPoint.3044", lambda: vpcep.create_service(**wanted))
    check("found by ID", vpcep.find_service(service.id).id, service.id)
    check("found by name", vpcep.find_service(service.service_name).id, service.id)
    check("filtered", [each.id for each in vpcep.services(name="by-vendor", limit=10)], [service.id])
    check("one page of two", len(list(vpcep.services(limit=2, sort_key="created_at", sort_dir="asc"))), 2)
    refused("an unknown status", 400, "EndPoint.0019", lambda: vpcep.services(status="gone"))
    refused("a limit beyond", 400, "EndPoint.0006", lambda: vpcep.services(limit=1001))
    changed = vpcep.update_service(
        service.id,
        service_name="renamed",
        is_approval_enabled=False,
        ports=[{"client_port": 8282, "server_port": 7272, "protocol": "TCP"}],
    )
    check("renamed", changed.service_name, f"eu-de.renamed.{service.id}")
    check("approval off", vpcep.get_service(service.id).is_approval_enabled, False)
    vpcep.update_service(service.id, is_approval_enabled=True)
    for by in (service.id, changed.service_name):
        check("looked up from outside", vpcep.get_target_service(by).id, service.id)
    refused("one that is not there", 404, "EndPoint.0005", lambda: vpcep.get_service(NOBODY))
    refused("an ID that is none", 400, "EndPoint.3062", lambda: vpcep.get_service("nothing"))
    check("names of public services", all("." in each.service_name for each in vpcep.public_services()), True)
    return service


def a_whitelist(vpcep, service):
    entry = "iam:domain::5fc973eea581490997e82ea11a1d0101"
    add = lambda *who: list(vpcep.manage_service_whitelist(service.id, action="add", domains=list(who)))
    refused("an entry with a blank", 400, "EndPoint.3002", lambda: add("a b"))
    refused("no entry", 400, "EndPoint.3036", lambda: add())
    refused("more than fifty", 400, "EndPoint.0016", lambda: add(*[f"{n:032x}" for n in range(51)]))
    check("added", [each.permission for each in add("5fc973eea581490997e82ea11a1d0101")], [entry])
    check("added twice", len(add("5fc973eea581490997e82ea11a1d0101")), 1)
    check("everyone", [each.permission for each in add("*")], ["*"])
    listed = {each.permission for each in vpcep.service_whitelist(service.id, limit=10)}
    check("whitelist", listed, {entry, "*"})
    list(vpcep.manage_service_whitelist(service.id, action="remove", domains=["*"]))
    check("removed", [each.permission for each in vpcep.service_whitelist(service.id)], [entry])


def a_connection(vpcep, service, vpc_id, subnet_id):
    place = {"router_id": vpc_id, "network_id": subnet_id}
    refused("no service", 400, "EndPoint.2003", lambda: vpcep.create_endpoint(endpoint_service_id=NOBODY, **place))
    refused(
        "an address elsewhere",
        400,
        "EndPoint.2043",
        lambda: vpcep.create_endpoint(endpoint_service_id=service.id, port_ip="192.0.2.1", **place),
    )
    made = vpcep.create_endpoint(endpoint_service_id=service.id, is_dns_enabled=True, **place)
    made = resource.wait_for_status(
        vpcep, made, "pendingAcceptance", ["failed"], interval=0.2, wait=PATIENCE_SECONDS
    )
    check("switched on", made.is_enabled, True)
    decide = lambda action, *who: vpcep.manage_service_connections(service.id, action=action, endpoints=list(who))
    waiting = [(each.id, each.status) for each in vpcep.service_connections(service.id)]
    check("waiting", waiting, [(made.id, "pendingAcceptance")])
    refused("two at once", 400, "EndPoint.2031", lambda: decide("accept", made.id, made.id))
    refused("somebody else's", 404, "EndPoint.2006", lambda: decide("accept", NOBODY))
    check("accepted", [each.status for each in decide("accept", made.id)], ["accepted"])
    refused("accepted already", 400, "EndPoint.2014", lambda: decide("accept", made.id))
    seen = vpcep.get_endpoint(made.id)
    check("address and name", (bool(seen.ip), len(seen.dns_names)), (True, 1))
    check("connected", next(vpcep.services(id=service.id)).connection_count, 1)
    refused("delete while connected", 400, "EndPoint.3006", lambda: vpcep.delete_service(service.id))
    check("rejected", [each.status for each in decide("reject", made.id)], ["rejected"])
    vpcep.delete_endpoint(made.id)
    resource.wait_for_delete(vpcep, made, interval=0.2, wait=PATIENCE_SECONDS)
    refused("gone", 404, "EndPoint.2006", lambda: vpcep.get_endpoint(made.id))


def who_may_what(service):
    reader, guest = connect("reader").vpcep, connect("guest").vpcep
    check("a reader reads", reader.get_service(service.id).id, service.id)
    refused("a reader changes", 403, "EndPoint.0004", lambda: reader.update_service(service.id, tcp_proxy="open"))
    refused("a guest reads", 403, "EndPoint.0004", lambda: guest.services())


def the_end(vpcep, service):
    vpcep.delete_service(service.id, ignore_missing=False)
    resource.wait_for_delete(vpcep, service, interval=0.2, wait=PATIENCE_SECONDS)
    refused("gone", 404, "EndPoint.0005", lambda: vpcep.delete_service(service.id, ignore_missing=False))
    vpcep.delete_service(service.id)


def run(*arguments):
    environment = {
        **os.environ,
        "OS_USERNAME": "operator",
        "OS_PASSWORD": PASSWORD,
        "OS_USER_DOMAIN_NAME": ACCOUNT,
        "OS_PROJECT_DOMAIN_NAME": ACCOUNT,
        "OS_PROJECT_NAME": "eu-de",
        "OS_IDENTITY_API_VERSION": "3",
        "OS_REGION_NAME": "eu-de",
    }
    return subprocess.run(
        ["openstack", "vpcep", *arguments], env=environment, capture_output=True, text=True
    )


def said(*arguments):
    done = run(*arguments, "-f", "json")
    if done.returncode != 0:
        raise SystemExit(f"openstack vpcep {' '.join(arguments)}: {done.stderr}")
    return json.loads(done.stdout)


def refused_on_the_command_line(code, *arguments):
    done = run(*arguments)
    check(f"exit status of openstack vpcep {' '.join(arguments)}", done.returncode != 0, True)
    check(f"{code} in {done.stderr}", code in done.stderr, True)


def wait_on_the_command_line(kind, identifier, status):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        if said(kind, "show", identifier)["status"] == status:
            return
    raise SystemExit(f"{kind} {identifier} is not {status}")


def the_command_line(balancer, subnet_id):
    create = [
        "service", "create", "--port-id", balancer.port_id, "--router-id", balancer.vpc_id, "--server-type", "LB",
        "--ports", "client_port=8383,server_port=7373,protocol=TCP", "--tags", "key=team,value=cli", "--tcp-proxy", "proxy_open",
    ]
    refused_on_the_command_line("EndPoint.3076", *create, "name.with.dots")
    made = said(*create, "by-cli")
    refused_on_the_command_line("EndPoint.3044", *create, "by-cli")
    identifier = made["id"]
    wait_on_the_command_line("service", identifier, "available")
    name = said("service", "update", identifier, "--name", "by-cli-2")["service_name"]
    check("renamed", name, f"eu-de.by-cli-2.{identifier}")
    check("listed", [row["Id"] for row in said("service", "list", "--name", "by-cli-2")], [identifier])
    account = "5fc973eea581490997e82ea11a1d0101"
    check("whitelisted", said("service", "whitelist", "set", "--add", identifier, account), [{"Permission": f"iam:domain::{account}"}])
    check("whitelist", len(said("service", "whitelist", "list", identifier)), 1)
    endpoint = said("endpoint", "create", "--service-id", identifier, "--router-id", balancer.vpc_id, "--network-id", subnet_id)["id"]
    wait_on_the_command_line("endpoint", endpoint, "pendingAcceptance")
    connection = ["service", "connection", "set", identifier, endpoint]
    check("accepted", said(*connection, "--accept")[0]["Status"], "accepted")
    refused_on_the_command_line("EndPoint.2014", *connection, "--accept")
    refused_on_the_command_line("EndPoint.3006", "service", "delete", identifier)
    check("rejected", said(*connection, "--reject")[0]["Status"], "rejected")
    check("connections", said("service", "connection", "list", identifier)[0]["Id"], endpoint)
    check("endpoint deleted", run("endpoint", "delete", endpoint).returncode, 0)
    check("service deleted", run("service", "delete", identifier).returncode, 0)
    refused_on_the_command_line("No Service found", "service", "show", NOBODY)


operator = connect("operator")
vpcep = operator.vpcep
balancer, subnet, elsewhere = backend(operator)
service = a_service(vpcep, balancer, elsewhere)
a_whitelist(vpcep, service)
a_connection(vpcep, service, balancer.vpc_id, subnet)
who_may_what(service)
the_end(vpcep, service)
the_command_line(balancer, subnet)
print(f"otcextensions with openstacksdk {openstack.version.__version__}: {passed} checks passed")
