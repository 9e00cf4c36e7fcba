import { providerRoute } from '@/lib/web/provider-route.ts';

export { providerRoute as POST };
