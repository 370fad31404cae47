/** By which a field is found, from its name as the service calls it. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/[^A-Za-z0-9]/g, '-')}`
}
