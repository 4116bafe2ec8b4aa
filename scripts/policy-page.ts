/** docs/policy.md: prose around the tables of the policy's fields. */
export const policyPage = (): string => ''
