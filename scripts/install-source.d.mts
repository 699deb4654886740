/** The folder of `name@version`, installed on first use into the system's temporary folder. */
export function sourcePackage(name: string, version: string): string;
