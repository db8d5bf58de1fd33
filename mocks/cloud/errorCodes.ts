export interface ListedError {
  status: number;
  message: string;
}

/**
 * Every error code of the reference's appendix "Error Codes", spelt, worded and with the HTTP status
 * as printed there (odd wording included).
 */
export const ERROR_CODES = {
  // platform
  'EndPoint.0001': { status: 500, message: 'System error. Please retry.' },
  'EndPoint.0002': { status: 400, message: 'Parameter error.' },
  'EndPoint.0003': {
    status: 401,
    message: 'Authentication failed or authentication information is invalid.',
  },
  'EndPoint.0004': {
    status: 403,
    message: 'Authentication information is incorrect or you have no permissions.',
  },
  'EndPoint.0005': { status: 404, message: 'The requested resource does not exist.' },
  'EndPoint.0006': { status: 400, message: 'Invalid limit.' },
  'EndPoint.0007': { status: 400, message: 'Invalid action.' },
  'EndPoint.0009': { status: 400, message: 'The remote address does not match.' },
  'EndPoint.0010': { status: 400, message: 'Invalid offset.' },
  'EndPoint.0011': { status: 504, message: 'The request body is null.' },
  'EndPoint.0012': { status: 504, message: 'The request header is null.' },
  'EndPoint.0013': { status: 504, message: 'The request timed out.' },
  'EndPoint.0014': { status: 400, message: 'Invalid project ID.' },
  'EndPoint.0016': {
    status: 400,
    message: 'The number of batch operated resources exceeded the limit.',
  },
  'EndPoint.0017': { status: 400, message: 'Invalid sort_key.' },
  'EndPoint.0018': { status: 400, message: 'Invalid sort_dir.' },
  'EndPoint.0019': { status: 400, message: 'Invalid status.' },
  'EndPoint.0020': { status: 400, message: 'Invalid VPC ID.' },
  'EndPoint.0022': {
    status: 400,
    message: 'The number of requests exceeded the limit. Please try later.',
  },
  'EndPoint.1004': { status: 400, message: 'Invalid request.' },
  'EndPoint.1008': { status: 400, message: 'Failed to obtain the token.' },
  'EndPoint.2002': { status: 400, message: 'The request input parameter is empty.' },

  // service: create, modify, delete
  'EndPoint.1003': { status: 400, message: 'Invalid service name.' },
  'EndPoint.2028': { status: 400, message: 'The endpoint service port or protocol is empty.' },
  'EndPoint.3001': { status: 400, message: 'Failed to create a port.' },
  'EndPoint.3003': { status: 400, message: 'Invalid port ID.' },
  'EndPoint.3004': { status: 400, message: 'Invalid port.' },
  'EndPoint.3005': { status: 400, message: 'Failed to delete the endpoint service.' },
  'EndPoint.3006': { status: 400, message: 'The endpoint service is being used.' },
  'EndPoint.3008': { status: 400, message: 'The port does not exist.' },
  'EndPoint.3009': { status: 400, message: 'Invalid CIDR.' },
  'EndPoint.3010': { status: 400, message: 'Invalid IP address.' },
  'EndPoint.3011': {
    status: 400,
    message: 'Parameter IP is not required to create an endpoint service (interface).',
  },
  'EndPoint.3013': { status: 400, message: "endpointService interface vlan can't have vpcId." },
  'EndPoint.3014': { status: 400, message: "endpointService interface can't have cidr." },
  'EndPoint.3015': { status: 400, message: "endpointService gateway vlan can't have portId." },
  'EndPoint.3016': { status: 400, message: "endpointService gateway vlan can't have ip." },
  'EndPoint.3017': { status: 400, message: 'Invalid CIDRs.' },
  'EndPoint.3018': { status: 400, message: "endpointService gateway vlan can't have vpcId." },
  'EndPoint.3021': { status: 400, message: 'Invalid serverType.' },
  'EndPoint.3022': { status: 400, message: 'Failed to create a network.' },
  'EndPoint.3023': { status: 400, message: 'Failed to create a subnet.' },
  'EndPoint.3040': { status: 400, message: 'Failed to add a rollback task.' },
  'EndPoint.3042': { status: 400, message: 'The port ID does not belong to the current VPC.' },
  'EndPoint.3043': { status: 400, message: 'The service port is invalid.' },
  'EndPoint.3044': {
    status: 400,
    message: 'The parameter ports conflicted with ports in an existing endpoint service.',
  },
  'EndPoint.3045': {
    status: 400,
    message: 'Other properties cannot be modified in the current endpoint service state.',
  },
  'EndPoint.3046': {
    status: 400,
    message: 'The IP address conflicted with an existing endpoint service.',
  },
  'EndPoint.3051': { status: 400, message: 'Endpoint service vip port id is invalid.' },
  'EndPoint.3052': { status: 400, message: 'portId and ip cannot be modified at the same time.' },
  'EndPoint.3053': {
    status: 400,
    message: 'vipPortId and ip cannot be modified at the same time.',
  },
  'EndPoint.3054': { status: 400, message: 'portId or vipPortId cannot be modified.' },
  'EndPoint.3055': { status: 400, message: 'ip cannot be modified.' },
  'EndPoint.3057': { status: 400, message: 'cidr cannot be modified.' },
  'EndPoint.3058': { status: 400, message: 'The domain name is invalid.' },
  'EndPoint.3059': { status: 400, message: 'The domain name already exists.' },
  'EndPoint.3060': { status: 400, message: 'You have no permission to add domain names.' },
  'EndPoint.3062': { status: 400, message: 'Invalid endpoint service ID.' },
  'EndPoint.3063': { status: 400, message: 'Invalid port ID.' },
  'EndPoint.3075': { status: 400, message: 'The protocol is invalid.' },
  'EndPoint.3076': { status: 400, message: 'Invalid service name.' },

  // endpoint
  'EndPoint.0015': { status: 400, message: 'Invalid specification.' },
  'EndPoint.0023': { status: 400, message: 'Invalid subnet_id.' },
  'EndPoint.1019': { status: 400, message: 'Invalid route table ID.' },
  'EndPoint.2001': { status: 400, message: 'The VPC does not exist.' },
  'EndPoint.2003': { status: 400, message: 'The endpoint service does not exist.' },
  'EndPoint.2004': { status: 400, message: 'The endpoint service is unavailable.' },
  'EndPoint.2006': { status: 404, message: 'The requested endpoint does not exist.' },
  'EndPoint.2007': { status: 404, message: 'The endpoint information does not exist.' },
  'EndPoint.2008': { status: 404, message: 'The endpoint has been deleted.' },
  'EndPoint.2009': { status: 400, message: 'The specification information does not exist.' },
  'EndPoint.2010': { status: 400, message: 'The input parameter subnet ID is empty.' },
  'EndPoint.2011': { status: 400, message: 'The input parameter VPC ID is empty.' },
  'EndPoint.2015': { status: 400, message: 'The endpoint has been frozen.' },
  'EndPoint.2016': { status: 400, message: 'The endpoint pool IP address does not exist.' },
  'EndPoint.2017': { status: 400, message: 'Invalid endpoint ID.' },
  'EndPoint.2018': { status: 400, message: 'The endpoint is being deleted.' },
  'EndPoint.2019': { status: 400, message: 'The endpoint is being created.' },
  'EndPoint.2020': { status: 400, message: 'qrMac or sgMac does not exist.' },
  'EndPoint.2021': { status: 400, message: 'Failed to query the VPC.' },
  'EndPoint.2022': { status: 400, message: 'Failed to create an endpoint.' },
  'EndPoint.2023': { status: 400, message: 'CIDR is not found.' },
  'EndPoint.2024': { status: 400, message: 'shadowVpc or shadowPort does not exist.' },
  'EndPoint.2025': { status: 400, message: 'The endpoint port does not exist.' },
  'EndPoint.2026': { status: 400, message: 'VNI is empty.' },
  'EndPoint.2029': { status: 400, message: 'The requested endpoint service ID is empty.' },
  'EndPoint.2033': { status: 400, message: 'The entered parameter enable_dns is invalid.' },
  'EndPoint.2034': { status: 400, message: 'The entered parameter enable_dns is incorrect.' },
  'EndPoint.2035': { status: 400, message: 'The system parameter dns.enable is invalid.' },
  'EndPoint.2037': { status: 400, message: 'The current network does not belong to the VPC.' },
  'EndPoint.2038': { status: 400, message: 'The pool does not exist.' },
  'EndPoint.2039': {
    status: 400,
    message: 'The route table is being used by another VPC endpoint.',
  },
  'EndPoint.2040': { status: 400, message: 'The VPC endpoint has no route table bound.' },
  'EndPoint.2041': { status: 400, message: 'Invalid Port IP address.' },
  'EndPoint.2042': { status: 400, message: 'The Port IP is in use.' },
  'EndPoint.2043': { status: 400, message: 'The Port IP is not valid for the subnet.' },
  'EndPoint.2044': { status: 400, message: 'Invalid whitelist.' },
  'EndPoint.2045': {
    status: 400,
    message: 'The maximum number of whitelist records has been reached.',
  },
  'EndPoint.2046': { status: 400, message: 'Can not modify a specified mac endpoint.' },
  'EndPoint.2047': {
    status: 400,
    message: 'The VPC endpoint in the Failed status cannot be modified.',
  },
  'EndPoint.2048': { status: 400, message: 'The VPC endpoint policy is invalid.' },
  'EndPoint.2049': { status: 400, message: 'The VPC endpoint has no policy associated.' },
  'EndPoint.2050': { status: 400, message: 'The endpoint has been disabled.' },
  'EndPoint.2051': { status: 400, message: 'The current endpoint is switching to new pool.' },
  'EndPoint.2052': {
    status: 400,
    message: 'The current endpoint does not need to be rolled back.',
  },

  // connection and whitelist
  'EndPoint.0021': { status: 400, message: 'Invalid marker_id.' },
  'EndPoint.2012': {
    status: 400,
    message: 'You have no permission to connect to the VPC endpoint service.',
  },
  'EndPoint.2013': {
    status: 400,
    message: 'The endpoint does not belong to the endpoint service.',
  },
  'EndPoint.2014': {
    status: 400,
    message: 'The endpoint has been connected to the endpoint service.',
  },
  'EndPoint.2027': { status: 400, message: 'Invalid action.' },
  'EndPoint.2030': { status: 404, message: 'markerId is empty.' },
  'EndPoint.2031': { status: 400, message: 'Only one endpoint is allowed.' },
  'EndPoint.3002': { status: 400, message: 'Invalid permission.' },
  'EndPoint.3035': { status: 400, message: 'Invalid action.' },
  'EndPoint.3036': { status: 400, message: 'Invalid permissions.' },
  'EndPoint.3049': {
    status: 400,
    message: 'The maximum number of whitelist records has been reached.',
  },

  // tags
  'EndPoint.3066': { status: 400, message: 'The tag cannot be empty.' },
  'EndPoint.3067': { status: 400, message: 'The tag key cannot be duplicated.' },
  'EndPoint.3068': {
    status: 400,
    message: 'Tag keys and values should meet relevant requirements.',
  },
  'EndPoint.3069': { status: 400, message: 'The maximum number of tags has been reached.' },
  'EndPoint.3070': { status: 400, message: 'Invalid resource type.' },
  'EndPoint.3071': { status: 400, message: 'The tag value cannot be duplicated.' },
  'EndPoint.3072': { status: 400, message: 'The tag key size is invalid.' },
  'EndPoint.3073': { status: 400, message: 'The tag value size is invalid.' },

  // quota
  'Endpoint.1018': { status: 400, message: 'Quota exceeded.' },
  'EndPoint.3056': {
    status: 400,
    message: 'The maximum of VPC endpoint services using the same IP address has been reached.',
  },
  'EndPoint.3061': { status: 400, message: 'The maximum number of domain names has reached.' },
  'EndPoint.3074': { status: 400, message: 'The maximum of ports has been reached.' },

  // the network underneath
  'EndPoint.4001': { status: 400, message: 'Failed to query the subnet.' },
  'EndPoint.4002': { status: 400, message: 'Failed to create a subnet.' },
  'EndPoint.4003': { status: 400, message: 'Failed to delete the subnet.' },
  'EndPoint.4004': { status: 404, message: 'The subnet is not found.' },
  'EndPoint.4005': { status: 400, message: 'Failed to query the network.' },
  'EndPoint.4006': { status: 400, message: 'Failed to create a network.' },
  'EndPoint.4007': { status: 400, message: 'Failed to delete the network.' },
  'EndPoint.4008': { status: 404, message: 'Network is unavailable.' },
  'EndPoint.4009': { status: 400, message: 'Failed to query the port.' },
  'EndPoint.4010': { status: 400, message: 'Failed to create a port.' },
  'EndPoint.4011': { status: 400, message: 'Failed to delete the port.' },
  'EndPoint.4012': { status: 404, message: 'The port is not found.' },
  'EndPoint.4013': { status: 400, message: 'Failed to query the proxy.' },
  'EndPoint.4014': { status: 400, message: 'Failed to query the router.' },
  'EndPoint.4015': { status: 400, message: 'The router is not found.' },
  'EndPoint.4016': { status: 400, message: 'Failed to add an interface router.' },
  'EndPoint.4017': { status: 400, message: 'Failed to delete the interface router.' },
  'EndPoint.4018': { status: 400, message: 'Failed to add an extension router.' },
  'EndPoint.4019': { status: 400, message: 'Failed to delete the extension router.' },
  'EndPoint.4020': { status: 400, message: 'Failed to query Neutron L3 Agent.' },
  'EndPoint.4021': { status: 404, message: 'Neutron L3 Agent is not found.' },
  'EndPoint.4025': { status: 400, message: 'The specification is being used.' },
  'EndPoint.4026': { status: 400, message: 'Failed to query the default route table of the VPC.' },
  'EndPoint.4027': { status: 400, message: 'Failed to query route tables of the VPC.' },
  'EndPoint.4028': { status: 400, message: "Failed to add routes to the VPC's route table." },
  'EndPoint.4029': { status: 400, message: "Failed to remove routes from the VPC's route table." },
  'EndPoint.4030': { status: 404, message: 'The route table is not found.' },
} as const satisfies Record<string, ListedError>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** The code as the reference spells it, from any spelling of its case; undefined when it lists none such. */
export function findErrorCode(text: string): ErrorCode | undefined {
  const wanted = text.toLowerCase();
  return Object.keys(ERROR_CODES)
    .filter(isErrorCode)
    .find((code) => code.toLowerCase() === wanted);
}

function isErrorCode(text: string): text is ErrorCode {
  return text in ERROR_CODES;
}
