/** Where a call goes: every resource of this console lives in one project of one region. */
export interface Scope {
  /** Region as in host names, such as `eu-de`. */
  region: string;
  /** 32 hex digits, as IAM answers it. */
  projectId: string;
}

/** The cloud services whose hosts stand behind `/api/{region}/{service}/…`. */
export type CloudService = 'iam' | 'vpcep' | 'vpc' | 'ecs' | 'elb';

/** "Regions and Endpoints" of Open Telekom Cloud and of its Swiss sister. */
export const REGIONS = ['eu-de', 'eu-nl', 'eu-ch2'] as const;
