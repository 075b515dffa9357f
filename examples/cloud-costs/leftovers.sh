# AWS, in the region that you used: each list should come back empty.
aws ec2 describe-instances --output table \
    --query "Reservations[].Instances[].[InstanceId,State.Name]"
aws ec2 describe-volumes --output table --query "Volumes[].[VolumeId,Size,State]"
aws ec2 describe-snapshots --owner-ids self --output table \
    --query "Snapshots[].[SnapshotId,StartTime]"
aws ec2 describe-addresses --output table \
    --query "Addresses[].[PublicIp,AssociationId]"
aws rds describe-db-instances --output table \
    --query "DBInstances[].[DBInstanceIdentifier,DBInstanceStatus]"
aws s3 ls
