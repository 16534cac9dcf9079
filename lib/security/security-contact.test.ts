import { expect, it } from 'vitest';
import { securityContact } from './security-contact';

const site = new URL('https://demarche.example:8443/ignored');

it('names the site’s own mailbox, and runs out within a year of the data', () => {
  expect(securityContact({ site, contact: null, revision: '2026-11-24' })).toBe(
    'Contact: mailto:security@demarche.example\nExpires: 2027-11-23T00:00:00Z\nPreferred-Languages: en\nCanonical: https://demarche.example:8443/.well-known/security.txt\n',
  );
});

it('names the contact that the deployment gives, and knows leap days', () => {
  const text = securityContact({ site, contact: 'https://example.org/report', revision: '2028-02-29' });
  expect(text).toContain('Contact: https://example.org/report\n');
  expect(text).toContain('Expires: 2029-02-27T00:00:00Z\n');
});
