import { authRoute } from '@/lib/web/sign-in.ts';

export { authRoute as GET, authRoute as POST };
