import type { Cloud } from '../cloud/cloud';

/** `2022-12-15T02:11:13`: when what has an age was made, as version 1 of the VPC API and Neutron print it. */
export function plainTime(cloud: Cloud, age: number): string {
  return new Date(cloud.beganAt - age).toISOString().slice(0, 19);
}

/** `2022-12-15T02:11:13Z` */
export function zonedTime(cloud: Cloud, age: number): string {
  return `${plainTime(cloud, age)}Z`;
}
