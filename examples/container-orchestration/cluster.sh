# A cluster in Docker, three copies of a web server, and an address.
kind create cluster
kubectl create deployment web --image=nginx:stable --replicas=3
kubectl rollout status deployment/web
kubectl get pods

# Kill one. Another name appears, because three are declared and two were true.
kubectl delete pod "$(kubectl get pods --output=name | head -n 1 | cut -d/ -f2)"
kubectl get pods

# A container that ends at once: its log, also of the run before,
# and what the cluster says of it.
kubectl create deployment ill --image=busybox:stable -- \
  sh -c "echo DATABASE_URL is not set; exit 1"
sleep 60                           # time for some restarts
kubectl get pods
kubectl logs deployment/ill
kubectl logs deployment/ill --previous
kubectl describe pods -l app=ill

# Clear away.
kind delete cluster
