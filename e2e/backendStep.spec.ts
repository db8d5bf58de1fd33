import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { layoutShifts } from './layoutShifts.ts';
import type { StagedFault } from '../mocks/scenarios/stagedFaults.ts';
import { letTimePassUntil, SOON } from './passingTime.ts';
import {
  create,
  expectStep,
  fillBackend,
  fillPorts,
  goToReview,
  next,
  pick,
  VPC,
} from './wizard.ts';

/** Of the right form, and in use by nothing. */
const UNUSED_ID = '4189d3c2-8882-4871-a3c2-d380272eed88';
/** Its range overlaps what the cloud reserves. */
const OVERLAPPING_VPC = 'vpc-legacy';
/** One of its custom routes overlaps what only the newer edition reserves. */
const ROUTED_VPC = 'vpc-staging';

const combobox = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const options = (page: Page, name: string) =>
  page.getByRole('listbox', { name, exact: true }).getByRole('option');
const sentIds = (page: Page) => page.getByRole('region', { name: 'What will be sent' });
const quota = (page: Page) => page.getByText(/^Endpoint services in this project:/);

async function chooseType(page: Page, type: string): Promise<void> {
  await page.getByRole('radio', { name: type, exact: true }).check();
}

async function enterByHand(page: Page): Promise<void> {
  await page.getByLabel('Enter IDs by hand', { exact: true }).click();
}

/** The ID beside one of the request's names under "What will be sent". */
async function sentId(page: Page, name: string): Promise<string> {
  const fact = sentIds(page)
    .getByText(name, { exact: true })
    .locator('xpath=following-sibling::*[1]');
  const [id] = /[0-9a-f-]{36}/.exec(await fact.innerText()) ?? [];
  if (id === undefined) throw new Error(`No ID stands at ${name}.`);
  return id;
}

/** IDs of the project's VPCs by name, as the page reads them. */
async function vpcIds(page: Page, openPage: () => Promise<void>): Promise<Map<string, string>> {
  const answer = page.waitForResponse(
    (response) => response.ok() && new URL(response.url()).pathname.endsWith('/vpc/vpcs'),
  );
  await openPage();
  const { vpcs }: { vpcs: { id: string; name: string }[] } = JSON.parse(
    await (await answer).text(),
  );
  return new Map(vpcs.map(({ id, name }) => [name, id]));
}

test('options show address, subnet and state, and one that cannot be chosen says why', async ({
  page,
  open,
}) => {
  await open('/services/new');
  const vpc = combobox(page, 'VPC');
  await vpc.click();
  await expect(options(page, 'VPC').filter({ hasText: VPC })).toContainText('10.16.0.0/16');
  const overlapping = options(page, 'VPC').filter({ hasText: OVERLAPPING_VPC });
  await expect(overlapping).toHaveAttribute('aria-disabled', 'true');
  await expect(overlapping).toContainText(
    'Cannot be chosen: 198.19.0.0/16 overlaps 198.19.128.0/20, which the cloud reserves for endpoints.',
  );
  await expectNoAxeFindings(page);
  // Neither by pointer nor by keyboard.
  await overlapping.click({ force: true });
  await vpc.press('End');
  await vpc.press('Enter');
  await expect(vpc).not.toHaveValue(OVERLAPPING_VPC);
  await expect(sentIds(page)).not.toContainText(OVERLAPPING_VPC);
  await vpc.press('Escape');
  await pick(page, 'VPC', VPC);

  await combobox(page, 'Load balancer').click();
  const balancers = options(page, 'Load balancer');
  await expect(balancers.filter({ hasText: 'lb-orders' })).toContainText(
    /Online, dedicated.*10\.16\.1\.\d+ · subnet-web 10\.16\.1\.0\/24/s,
  );
  await expect(balancers.and(page.locator('[aria-disabled=true]'))).toContainText([
    /lb-ingest.*Cannot be chosen: it has no private IPv4 address/s,
    /lb-archive.*Frozen.*Cannot be chosen: it is frozen by the cloud/s,
  ]);
  await page.keyboard.press('Escape');

  await chooseType(page, 'Cloud server (ECS)');
  await combobox(page, 'Cloud server').click();
  const stopped = options(page, 'Cloud server').filter({ hasText: 'ecs-billing' });
  await expect(stopped).toContainText(/Stopped.*10\.16\.2\.\d+ · subnet-data 10\.16\.2\.0\/24/s);
  await stopped.click();
  await expect(combobox(page, 'Cloud server')).toHaveAccessibleDescription(
    /It is stopped: consumers get no answer until it runs\./,
  );

  await chooseType(page, 'Virtual IP');
  await expect(page.getByRole('radio', { name: 'Virtual IP' })).toHaveAccessibleDescription(
    /withdrawing it: a load balancer is recommended/,
  );
  await combobox(page, 'Virtual IP').click();
  const unbound = options(page, 'Virtual IP').filter({ hasText: 'vip-catalog' });
  await expect(unbound).toHaveAttribute('aria-disabled', 'true');
  await expect(unbound).toContainText('it is not bound to any server');
  await expectNoAxeFindings(page);
});

test('a picker is searched by name, by ID and by address', async ({ page, open }) => {
  await open('/services/new');
  const vpc = combobox(page, 'VPC');
  await pick(page, 'VPC', VPC);
  const id = await sentId(page, 'vpc_id');

  for (const [query, found] of [
    ['STAG', ROUTED_VPC],
    ['172.20.', ROUTED_VPC],
    [id.slice(0, 13), VPC],
  ] as const) {
    await vpc.fill(query);
    await expect(options(page, 'VPC')).toHaveCount(1);
    await expect(options(page, 'VPC')).toContainText(found);
  }
  await vpc.fill('nothing like it');
  await expect(options(page, 'VPC')).toHaveCount(0);
  await expect(
    page.getByText('No VPC has “nothing like it” in its name, ID or address.'),
  ).toBeVisible();
  await expectNoAxeFindings(page);
  // A search that was given up chooses nothing and loses nothing.
  await vpc.press('Escape');
  await vpc.blur();
  await expect(vpc).toHaveValue(VPC);
  expect(await sentId(page, 'vpc_id')).toBe(id);
});

test('a thousand load balancers are searched as they are typed; servers that were not read are searched by the cloud', async ({
  page,
  open,
}) => {
  await open('/services/new', { scenario: 'many-backends' });
  await pick(page, 'VPC', VPC);
  const balancer = combobox(page, 'Load balancer');
  await expect(balancer).toHaveAccessibleDescription(/1,000 load balancers to choose from/);
  await balancer.click();
  await expect(page.getByText('Showing 100 of 1,000: type to narrow')).toBeVisible();
  // The list renders what is in sight, and more as it is gone through.
  await expect(options(page, 'Load balancer')).toHaveCount(12);
  await balancer.press('End');
  await expect(options(page, 'Load balancer')).toHaveCount(100);
  await expect(options(page, 'Load balancer').last()).toBeInViewport();
  await expectNoAxeFindings(page);
  await balancer.pressSequentially('metrics-0890');
  await expect(options(page, 'Load balancer')).toHaveCount(1);
  await balancer.press('Enter');
  await expect(sentIds(page)).toContainText('private IP port of load balancer lb-metrics-0890');

  await chooseType(page, 'Cloud server (ECS)');
  const server = combobox(page, 'Cloud server');
  await expect(server).toHaveAccessibleDescription(
    /The first 2,000 cloud servers; type a part of a name or address, and the cloud is asked/,
  );
  await server.fill('ecs-metrics-2090');
  await options(page, 'Cloud server').getByText('ecs-metrics-2090', { exact: true }).click();
  await expect(sentIds(page)).toContainText('of cloud server ecs-metrics-2090');

  // A search that the cloud refuses has not found nothing.
  await open('/services/new', {
    scenario: 'many-backends',
    faults: [{ operation: 'list-servers', effect: { kind: 'forbidden' }, when: { percent: 100 } }],
  });
  await server.fill('ecs-metrics-2091');
  await expect(server).toHaveAccessibleDescription(
    /What the cloud finds for “ecs-metrics-2091” could not be read\. .* ecs:cloudServers:list/,
  );
  await expect(
    page.getByText('No cloud server that could be read has “ecs-metrics-2091”'),
  ).toBeVisible();
  await expectNoAxeFindings(page);
});

test('a list that may not be read leaves the others and the fields by hand as they are', async ({
  page,
  open,
}) => {
  const without = (operation: StagedFault['operation']) =>
    open('/services/new', {
      faults: [{ operation, effect: { kind: 'forbidden' }, when: { percent: 100 } }],
    });
  for (const [operation, picker, type, permission] of [
    ['list-load-balancers', 'Load balancer', 'Load balancer', 'elb:loadbalancers:list'],
    ['list-servers', 'Cloud server', 'Cloud server (ECS)', 'ecs:cloudServers:list'],
    ['list-ports', 'Virtual IP', 'Virtual IP', 'vpc:ports:get'],
    ['list-subnets', 'Virtual IP', 'Virtual IP', 'vpc:subnets:get'],
  ] as const) {
    await page.goto('about:blank');
    await without(operation);
    await chooseType(page, type);
    await pick(page, 'VPC', VPC);
    await expect(combobox(page, picker)).toHaveAccessibleDescription(new RegExp(permission));
    // Another kind of backend has a list of its own, with or without the names of subnets.
    const [other, field, option] =
      operation === 'list-load-balancers'
        ? (['Cloud server (ECS)', 'Cloud server', 'ecs-orders'] as const)
        : (['Load balancer', 'Load balancer', 'lb-orders'] as const);
    await chooseType(page, other);
    await pick(page, field, option);
    await expect(sentIds(page)).toContainText(option);
  }
  await expectNoAxeFindings(page);

  await page.goto('about:blank');
  await without('list-vpcs');
  await expect(combobox(page, 'VPC')).toHaveAccessibleDescription(
    /may not list VPCs .* vpc:vpcs:list/,
  );
  await page.getByRole('button', { name: 'Details', exact: true }).click();
  await expect(page.getByText('Request ID', { exact: true })).toBeVisible();
  await enterByHand(page);
  await page.getByLabel('VPC ID', { exact: true }).fill(UNUSED_ID);
  await page.getByLabel('Port ID', { exact: true }).fill(UNUSED_ID);
  await next(page);
  await expectStep(page, 'Port mappings');
});

test('what will be sent is shown with where it comes from, and is sent, the cluster ID too', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await expect(sentIds(page).getByText('Nothing chosen yet')).toHaveCount(2);
  await page.getByRole('button', { name: 'More options', exact: true }).click();
  await page.getByLabel('Cluster ID', { exact: true }).fill(UNUSED_ID);
  await fillBackend(page);
  await expect(sentIds(page)).toContainText(`VPC ${VPC}`);
  await expect(sentIds(page)).toContainText('private IP port of load balancer lb-orders');
  await expectNoAxeFindings(page);
  const chosen = { vpc_id: await sentId(page, 'vpc_id'), port_id: await sentId(page, 'port_id') };

  await goToReview(page);
  await expect(page.getByLabel('Request as it will be sent')).toContainText(
    `"pool_id": "${UNUSED_ID}"`,
  );
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await create(page);
  expect((await sent).postDataJSON()).toMatchObject({
    ...chosen,
    server_type: 'LB',
    pool_id: UNUSED_ID,
  });
});

test('of a server with two interfaces the primary one is chosen first, and another one is sent when it is chosen', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await chooseType(page, 'Cloud server (ECS)');
  await pick(page, 'VPC', VPC);
  await pick(page, 'Cloud server', 'ecs-orders');
  const interfaces = combobox(page, 'Network interface');
  await expect(interfaces).toHaveAccessibleDescription(/10\.16\.1\.\d+ · subnet-web .* · Primary/);
  const primary = await sentId(page, 'port_id');

  await interfaces.click();
  await options(page, 'Network interface').filter({ hasText: 'subnet-data' }).click();
  await expect(sentIds(page)).toContainText(
    /network interface 10\.16\.2\.\d+ of cloud server ecs-orders/,
  );
  const other = await sentId(page, 'port_id');
  expect(other).not.toBe(primary);
  await expectNoAxeFindings(page);

  await next(page);
  await fillPorts(page);
  await next(page);
  await expectStep(page, 'Access and tags');
  await next(page);
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await create(page);
  expect((await sent).postDataJSON()).toMatchObject({ server_type: 'VM', port_id: other });
});

test('an ID typed by hand that is no UUID is told at its field, with one that would pass', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await chooseType(page, 'Virtual IP');
  await enterByHand(page);
  await expect(combobox(page, 'VPC')).toHaveCount(0);
  for (const [label, kind] of [
    ['VPC ID', 'VPC ID'],
    ['Port ID', 'port ID'],
    ['Virtual IP port ID', 'virtual IP port ID'],
  ] as const) {
    const field = page.getByLabel(label, { exact: true });
    await field.fill('vpc-production');
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
    await field.blur();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(
      new RegExp(`This is no ${kind}: .* such as ${UNUSED_ID}`),
    );
  }
  await expectNoAxeFindings(page);

  // Outer blanks come along when an ID is copied.
  await page.getByLabel('VPC ID', { exact: true }).fill(` ${UNUSED_ID} `);
  await expect(page.getByLabel('VPC ID', { exact: true })).not.toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await next(page);
  await expect(page.getByLabel('Port ID', { exact: true })).toBeFocused();
  await expect(page.getByRole('group', { name: 'Errors of this step' })).toContainText('2 errors');
});

test('by hand, a VPC that overlaps and a backend in another VPC are refused before anything is sent', async ({
  page,
  open,
}) => {
  const ids = await vpcIds(page, () => open('/services/new'));
  await fillBackend(page);
  await enterByHand(page);
  const vpc = page.getByLabel('VPC ID', { exact: true });
  const port = page.getByLabel('Port ID', { exact: true });
  // What was picked comes along.
  await expect(vpc).toHaveValue(ids.get(VPC) ?? '');
  await expect(vpc).toHaveAccessibleDescription(`VPC ${VPC} 10.16.0.0/16`);

  await vpc.fill(ids.get(OVERLAPPING_VPC) ?? '');
  await expect(vpc).toHaveAttribute('aria-invalid', 'true');
  await expect(vpc).toHaveAccessibleDescription(
    /198\.19\.0\.0\/16 overlaps 198\.19\.128\.0\/20, which the cloud reserves for endpoints: choose a VPC with other ranges/,
  );
  await next(page);
  await expect(vpc).toBeFocused();
  await expect(page.getByRole('group', { name: 'Errors of this step' })).toContainText('overlaps');
  await expectNoAxeFindings(page);

  await vpc.fill(ids.get(ROUTED_VPC) ?? '');
  await expect(vpc).not.toHaveAttribute('aria-invalid', 'true');
  await expect(port).toHaveAttribute('aria-invalid', 'true');
  await expect(port).toHaveAccessibleDescription(/lies in another VPC/);
  await next(page);
  await expect(port).toBeFocused();
  await expectStep(page, 'Backend');

  await vpc.fill(ids.get(VPC) ?? '');
  await expect(port).not.toHaveAttribute('aria-invalid', 'true');
  await next(page);
  await expectStep(page, 'Port mappings');
});

test('a custom route into what the newer edition reserves warns, and holds nothing back', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await pick(page, 'VPC', ROUTED_VPC);
  const vpc = combobox(page, 'VPC');
  await expect(vpc).toHaveAccessibleDescription(
    /Warning: The route to 198\.19\.192\.0\/18 in route table rtb-vpc-staging overlaps 198\.19\.128\.0\/17/,
  );
  await expect(vpc).not.toHaveAttribute('aria-invalid', 'true');
  await expectNoAxeFindings(page);
  await pick(page, 'Load balancer', 'lb-reports');
  await next(page);
  await expectStep(page, 'Port mappings');
});

test('the edition of 2025 differs where its reference does', async ({ page, open }) => {
  await open('/services/new', { edition: '2025' });
  await pick(page, 'VPC', ROUTED_VPC);
  const vpc = combobox(page, 'VPC');
  await expect(vpc).toHaveAccessibleDescription(
    /The route to 198\.19\.192\.0\/18 .* overlaps 198\.19\.128\.0\/17, which the cloud reserves/,
  );
  await next(page);
  await expect(vpc).toBeFocused();
  await expectNoAxeFindings(page);

  await chooseType(page, 'Virtual IP');
  await pick(page, 'VPC', VPC);
  await pick(page, 'Virtual IP', 'vip-orders');
  await expect(sentIds(page)).toContainText('which the virtual IP is bound to');
  await expect(sentIds(page)).not.toContainText('vip_port_id');
  await next(page);
  await expectStep(page, 'Port mappings');
  const udp = combobox(page, 'Protocol, row 1').getByRole('option', { name: 'UDP' });
  await expect(udp).toBeDisabled();
  await expect(page.getByText('This cloud takes TCP only, so UDP cannot be chosen.')).toBeVisible();
  await expectNoAxeFindings(page);
});

test('the quota left is told, and told anew after a create', async ({ page, open }) => {
  await open('/services/new');
  await expect(quota(page)).toHaveText('Endpoint services in this project: 10 of 20 left');
  await goToReview(page);
  await create(page);
  await expect(page.getByRole('status', { name: 'Service status' })).toBeVisible();
  await page.getByRole('link', { name: /list/ }).click();
  await page.getByRole('link', { name: 'Create endpoint service', exact: true }).click();
  await expect(quota(page)).toHaveText('Endpoint services in this project: 9 of 20 left');
});

test('pickers of a VPC without anything say that it is empty, or not to be seen', async ({
  page,
  open,
}) => {
  await open('/services/new', { scenario: 'empty' });
  await pick(page, 'VPC', VPC);
  for (const [type, picker, words] of [
    ['Load balancer', 'Load balancer', 'This VPC has no load balancer, or you may not see it'],
    ['Cloud server (ECS)', 'Cloud server', 'This VPC has no cloud server, or you may not see it'],
    ['Virtual IP', 'Virtual IP', 'This VPC has no virtual IP, or you may not see it'],
  ] as const) {
    await chooseType(page, type);
    await expect(combobox(page, picker)).toHaveAccessibleDescription(new RegExp(words));
    await expectNoAxeFindings(page);
  }
  await expect(quota(page)).toContainText('20 of 20 left');
});

test('when no list comes the pickers can be tried again, and IDs by hand are as good', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services/new', { scenario: 'unreachable' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const tries: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/vpc/vpcs')) tries.push(request.url());
  });
  const vpc = combobox(page, 'VPC');
  const tryAgain = page.getByRole('button', { name: 'Try again', exact: true });
  const letItFail = () => letTimePassUntil(page, () => expect(tryAgain).toBeVisible(SOON), 1_000);
  // Another try follows by itself, which is said once it takes longer.
  await letTimePassUntil(
    page,
    () =>
      expect(vpc).toHaveAccessibleDescription(
        /Loading VPCs… The cloud did not answer\. It is asked again by itself\./,
        SOON,
      ),
    500,
  );
  await letItFail();
  await expect(vpc).toHaveAccessibleDescription(
    /The VPCs could not be loaded\. The cloud did not answer: check your network and try again\./,
  );
  await expect(page.getByText('Could not check how many more endpoint services')).toBeVisible();
  await expectNoAxeFindings(page);

  const before = tries.length;
  await tryAgain.click();
  await expect(vpc).toHaveAccessibleDescription(/Loading VPCs…/);
  await letItFail();
  expect(tries.length).toBeGreaterThan(before);

  await enterByHand(page);
  await page.getByLabel('VPC ID', { exact: true }).fill(UNUSED_ID);
  await page.getByLabel('Port ID', { exact: true }).fill(UNUSED_ID);
  await next(page);
  await expectStep(page, 'Port mappings');
  await page.goBack();
  // What could not be checked is said as that, not as passed.
  await letTimePassUntil(
    page,
    () =>
      expect(page.getByLabel('VPC ID', { exact: true })).toHaveAccessibleDescription(
        /Could not check that this VPC exists/,
        SOON,
      ),
    1_000,
  );
  await expectNoAxeFindings(page);
});

test('on a slow network nothing waits, nothing jumps as answers come, and nothing can be clicked twice', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services/new', { scenario: 'slow-network' });
  const vpc = combobox(page, 'VPC');
  const balancer = combobox(page, 'Load balancer');
  const expectStillAs = async (
    answered: () => Promise<void>,
    meanwhile: () => Promise<void> = () => Promise.resolve(),
  ) => {
    const before = await layoutShifts(page);
    await meanwhile();
    await letTimePassUntil(page, answered, 1_000);
    expect(await layoutShifts(page)).toEqual(before);
  };

  await expect(vpc).toHaveAccessibleDescription(/Loading VPCs…/);
  await expectStillAs(
    () => expect(vpc).toHaveAccessibleDescription(/3 VPCs to choose from/, SOON),
    () => expectNoAxeFindings(page),
  );
  await pick(page, 'VPC', VPC);
  await expect(balancer).toHaveAccessibleDescription(/Loading load balancers…/);
  await expectStillAs(() =>
    expect(balancer).toHaveAccessibleDescription(/6 load balancers to choose from/, SOON),
  );
  await pick(page, 'Load balancer', 'lb-orders');
  await expectStillAs(() =>
    expect(sentIds(page)).toContainText('private IP port of load balancer lb-orders', SOON),
  );

  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/elb/loadbalancers?')) asked.push(request.url());
  });
  const refresh = page.getByRole('button', { name: 'Refresh load balancers', exact: true });
  for (let click = 0; click < 3; click += 1) await refresh.click({ force: true });
  await expect(refresh).toHaveAttribute('aria-disabled', 'true');
  await expectStillAs(() => expect(refresh).not.toHaveAttribute('aria-disabled', 'true', SOON));
  expect(asked).toHaveLength(1);
});
