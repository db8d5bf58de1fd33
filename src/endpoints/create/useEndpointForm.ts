import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, type Resolver } from 'react-hook-form';
import type { Scope } from '../../api/scope';
import { endpointFormSchema, type EndpointForm } from './form';
import { readEndpointFacts } from './knownFacts';

/** The form with its one schema, which is asked when a field is left and on Create. */
export function useEndpointForm(scope: Scope, defaultValues: EndpointForm) {
  const queryClient = useQueryClient();
  const [resolver] = useState(
    (): Resolver<EndpointForm> => (values, context, options) =>
      zodResolver(endpointFormSchema(readEndpointFacts(queryClient, scope, values)))(
        values,
        context,
        options,
      ),
  );
  return useForm<EndpointForm>({
    resolver,
    defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
}
