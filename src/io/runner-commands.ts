/**
 * What is used of the runner's toolkit, by name: the bundler keeps the rest, with its HTTP client, where the whole is
 * asked for.
 */
export { setOutput, summary } from '@actions/core'
