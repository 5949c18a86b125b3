/** The web servers for which the headers of a site can be written. */
export const SERVERS = ['nginx', 'caddy', 'apache'] as const;

export type Server = (typeof SERVERS)[number];
